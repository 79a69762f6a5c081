import { formatFen } from '@/utils/domain/money/format-fen';
import { freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { Leg } from '@/utils/panel/remedies/freight-form';
import type { FreightCase } from '@/utils/panel/remedies/freight-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Internal } from '../Internal';
import './freight.css';

/** What a way costs whoever pays it, after the insurer. In fen. */
function legFen(leg: Leg, { input, result }: FreightCase): number {
  if (leg === 'ret') return input.returnCostFen - result.insurerFen;
  if (leg === 'reship') return input.reshipCostFen;
  return result.payers.outbound === 'BUYER' ? input.outboundChargedFen : input.outboundCostFen;
}

/** Who pays each way, side by side in the order the parcel goes. What the shop pays is internal. */
export function FreightLegs(props: { desk: RemediesDesk; legs: readonly Leg[]; found: FreightCase }) {
  const { desk, legs, found } = props;
  const texts = textsOf(freightTexts, desk.locale.value);
  const { payers, insurerFen } = found.result;
  return (
    <ol class="freight-legs" aria-label={texts.legs}>
      {legs.map((leg) => {
        const amount = formatFen(legFen(leg, found));
        return (
          <li key={leg} class="freight-leg" data-payer={payers[leg]}>
            <span class="freight-leg-name">{texts[leg]}</span>
            <strong>{texts[payers[leg]]}</strong>
            {payers[leg] === 'BUYER' ? <span>¥{amount}</span> : <Internal desk={desk}>{amount}</Internal>}
            {leg === 'ret' && insurerFen > 0 && (
              <span class="freight-leg-name">{texts.insurerPays(formatFen(insurerFen))}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
