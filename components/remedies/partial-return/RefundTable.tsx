import { formatFen } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCase } from '@/utils/panel/remedies/partial-return-view';
import { unitShares } from '@/utils/panel/remedies/partial-return-why';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import './partial-return.css';

/** What each line's list price, discount and paid share are, and what its returned units carry. */
export function RefundTable({ desk, found }: { desk: RemediesDesk; found: PartialReturnCase }) {
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  // A recalculated refund belongs to the order, not to its lines.
  const isByLine = found.refundFen === found.proportionalFen;
  return (
    <table class="refund-table" aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.headLine}</th>
          <th scope="col">{texts.headGross}</th>
          <th scope="col">{texts.headDiscount}</th>
          <th scope="col">{texts.headPaid}</th>
          {isByLine && <th scope="col">{texts.headRefund}</th>}
        </tr>
      </thead>
      <tbody>
        {found.lines.map((line) => (
          <tr key={line.id} data-returned={line.returned > 0}>
            <th scope="row" title={line.title}>
              {texts.line(line.title, Number(line.id) + 1)}
              <span class="refund-units">
                ×{line.qty} {line.qty > 1 && texts.perUnit(unitShares(line, texts))}
              </span>
            </th>
            <td>{formatFen(line.gross)}</td>
            <td>{formatFen(line.sellerDisc + line.platformDisc)}</td>
            <td>{formatFen(line.paid)}</td>
            {isByLine && (
              <td>
                {line.returned > 0 && (
                  <>
                    {formatFen(line.refundFen)}
                    <span class="refund-units">{texts.returnedUnits(line.returned)}</span>
                  </>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
