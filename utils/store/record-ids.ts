import { v5, v7 } from 'uuid';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';

/** The namespace of all deterministic ids. Changing it would orphan every record ever stored. */
export const RECORD_NAMESPACE = 'e3cb0f3f-470d-4f7b-a70a-915952cfe369';

/** A new id (UUIDv7, growing with time) for what has no natural key. */
export function newRecordId(): string {
  return v7();
}

/**
 * The id (UUIDv5) of what the world already names, so that two machines which meet the same buyer
 * make the same record. JSON keeps the parts apart whatever characters they contain, and `kind`
 * keeps a buyer from ever having an order's id.
 */
function naturalId(kind: string, ...parts: string[]): string {
  return v5(JSON.stringify([kind, ...parts]), RECORD_NAMESPACE);
}

/** Id of a console account. Without the shop: an account belongs to one shop, and may be assigned to another. */
export function accountId(console: ConsoleId, accountKey: string): string {
  return naturalId('account', console, accountKey);
}

/** Id of a buyer of one shop on one platform. */
export function buyerId(shopId: string, console: ConsoleId, buyerKey: string): string {
  return naturalId('buyer', shopId, console, buyerKey);
}

/** Id of an order of one shop on one platform. */
export function orderId(shopId: string, console: ConsoleId, orderNo: string): string {
  return naturalId('order', shopId, console, orderNo);
}

/** Id of a starter phrase in a shop's library: loading the library twice adds it once. */
export function starterPhraseId(shopId: string, lang: 'zh' | 'en', presetKey: string): string {
  return naturalId('starterPhrase', shopId, lang, presetKey);
}

/** Id of one agent's counter for a phrase in a shop on one device. */
export function phraseUseId(shopId: string, phraseId: string, agentId: string, deviceId: string): string {
  return naturalId('phraseUse', shopId, phraseId, agentId, deviceId);
}

/** Id of a setting of a shop, or of `ALL_SHOPS`. */
export function settingId(shopId: string, name: string): string {
  return naturalId('setting', shopId, name);
}
