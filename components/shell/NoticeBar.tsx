import { Check, TriangleAlert, X } from 'lucide-preact';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { setupTexts } from '@/utils/i18n/setup-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { Notice } from '@/utils/panel/notice-state';
import { useTexts } from '../use-texts';
import { IconButton } from './IconButton';

/** Refusals after which reading the page anew helps. */
const READ_AGAIN = ['CONVERSATION_CHANGED', 'CONVERSATION_UNREADABLE', 'BUYER_CHANGED', 'ORDER_GONE'];
/** Refusals after which the text may still be copied: the buyer is the right one. */
const COPY_INSTEAD = [
  'COMPOSER_MISSING',
  'COMPOSER_AMBIGUOUS',
  'COMPOSER_READ_ONLY',
  'COMPOSER_TOO_SHORT',
  'INSERT_NOT_TAKEN',
  'PAGE_GONE',
];

/** The last action's outcome, at the foot of the panel: what happened, what was kept, the way out. */
export function NoticeBar({ store }: { store: PanelStore }) {
  const t = useTexts(store, shellTexts);
  const notice = store.notices.notice.value;
  if (!notice) return null;
  const isBad = notice.kind === 'FAILED';
  const Icon = isBad ? TriangleAlert : Check;
  return (
    <div class={`notice ${isBad ? 'notice-bad' : 'notice-good'}`} role={isBad ? 'alert' : 'status'}>
      <Icon class="notice-icon" size={15} aria-hidden="true" />
      <p class="notice-text">
        <NoticeText store={store} notice={notice} />
      </p>
      {notice.kind === 'FAILED' && <WayOut store={store} notice={notice} />}
      <IconButton icon={X} label={t.dismiss} onClick={store.notices.clear} />
    </div>
  );
}

function NoticeText({ store, notice }: { store: PanelStore; notice: Notice }) {
  const t = useTexts(store, shellTexts);
  const setup = useTexts(store, setupTexts);
  switch (notice.kind) {
    case 'INSERTED':
      return <>{t.inserted}</>;
    case 'RESTORED':
      return <>{t.restored}</>;
    case 'COPIED':
      return <>{t.copiedPhrase}</>;
    case 'LIBRARY_LOADED':
      return <>{setup.libraryAdded(notice.count)}</>;
    case 'FAILED':
      return <>{failureSentence(notice.failure, store.settings.locale.value)}</>;
  }
}

function WayOut({ store, notice }: { store: PanelStore; notice: Extract<Notice, { kind: 'FAILED' }> }) {
  const t = useTexts(store, shellTexts);
  const { failure, text } = notice;
  if (READ_AGAIN.includes(failure.code)) {
    return (
      <button type="button" class="button" onClick={store.conversation.readAgain}>
        {t.readAgain}
      </button>
    );
  }
  if (text === undefined || !COPY_INSTEAD.includes(failure.code)) return null;
  async function copyInstead() {
    if (await store.insertion.copyText(text ?? '')) store.notices.show({ kind: 'COPIED' });
  }
  return (
    <button type="button" class="button" onClick={copyInstead}>
      {t.copy}
    </button>
  );
}
