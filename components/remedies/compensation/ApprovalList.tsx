import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { noteTexts } from '@/utils/i18n/note-texts';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { noteTime } from '../../notes/note-time';
import './payouts.css';

/** Who agreed to what on this order, and who recorded it when. */
export function ApprovalList({ desk }: { desk: RemediesDesk }) {
  const locale = desk.locale.value;
  const texts = textsOf(payoutTexts, locale);
  const views = desk.offers.payouts.value?.approvals ?? [];
  if (views.length === 0) return null;
  return (
    <ul class="approval-list" aria-label={texts.approved}>
      {views.map((view) => {
        const { approver, upToFen, approvedAt, evidence, withdrawnAt, id } = view.approval;
        const isWithdrawn = withdrawnAt !== null;
        return (
          <li key={id} class="offer-line" data-state={isWithdrawn ? 'DECLINED' : 'ACCEPTED'} title={evidence}>
            <span class="offer-what">
              <b>{texts.given(approver, formatFenTrimmed(upToFen))}</b> <bdi>{view.agentName}</bdi>{' '}
              {noteTime(approvedAt, desk.now.value, textsOf(noteTexts, locale))}
              {isWithdrawn && ` · ${texts.withdrawn}`}
            </span>
            {!isWithdrawn && (
              <button type="button" class="button button-quiet" onClick={() => void desk.offers.withdraw(view)}>
                {texts.withdraw}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
