import { preparePhraseKeys } from '@/utils/domain/search/pinyin-keys';
import {
  type AgentRecord,
  ALL_SHOPS,
  type NoteRecord,
  type PhraseRecord,
  type RecordBase,
  type ShopRecord,
} from '@/utils/store/records';

/** A fixed moment for every test: 2026-07-20 17:20 in Shanghai. */
export const NOW = Date.parse('2026-07-20T17:20:00+08:00');

export function base(id: string, shopId: string, changes: Partial<RecordBase> = {}): RecordBase {
  return {
    id,
    shopId,
    createdAt: NOW,
    changedAt: NOW,
    deletedAt: null,
    rev: 1,
    agentId: 'agent-1',
    deviceId: 'device-1',
    ...changes,
  };
}

export function shopRecord(id: string, name: string, colour = 'blue'): ShopRecord {
  return { ...base(id, id), name, colour };
}

export function agentRecord(id: string, name: string): AgentRecord {
  return { ...base(id, ALL_SHOPS), name };
}

export function noteRecord(id: string, text: string, changes: Partial<NoteRecord> = {}): NoteRecord {
  const note: NoteRecord = { ...base(id, 'shop-1'), about: 'BUYER', aboutId: 'buyer', buyerId: 'buyer', text };
  return { ...note, ...changes };
}

export function phraseRecord(id: string, title: string, texts: string[], changes: Partial<PhraseRecord> = {}) {
  const phrase: PhraseRecord = {
    ...base(id, 'shop-1'),
    scope: 'SHOP',
    ownerId: null,
    presetKey: null,
    code: '',
    title,
    folder: ['常用'],
    issue: null,
    tags: [],
    texts,
    when: '',
    notWhen: '',
    needsApproval: false,
    pinned: false,
    order: 0,
    lang: 'zh',
    keys: { version: 0, readings: '' },
    ...changes,
  };
  const { code, tags } = phrase;
  return { ...phrase, keys: preparePhraseKeys({ code, title, tags, text: texts.join('\n') }) };
}
