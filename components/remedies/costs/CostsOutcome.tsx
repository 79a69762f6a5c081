import { formatFen } from '@/utils/domain/money/format-fen';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { compensationWhyTexts } from '@/utils/i18n/compensation-why-texts';
import { costsTexts } from '@/utils/i18n/costs-texts';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { compensationBasis } from '@/utils/panel/remedies/compensation-basis';
import { otherWayPhrase } from '@/utils/panel/remedies/compensation-steps';
import type { CostsCard } from '@/utils/panel/remedies/costs-card';
import type { CostsCase } from '@/utils/panel/remedies/costs-view';
import { explainCosts } from '@/utils/panel/remedies/costs-why';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { Internal } from '../Internal';
import { ResultActions } from '../ResultActions';
import { Why } from '../Why';
import './costs.css';

/** The ways out, cheapest first. Nothing in it can be selected; the phrase names no amount. */
export function CostsOutcome(props: { desk: RemediesDesk; card: CostsCard; found: CostsCase }) {
  const { desk, card, found } = props;
  const locale = desk.locale.value;
  const texts = textsOf(costsTexts, locale);
  const names = textsOf(compensationTexts, locale);
  const words = { card: names, why: textsOf(compensationWhyTexts, locale), costs: texts };
  const why = explainCosts(found, words);
  const said = { ...textsOf(remediesTexts, locale), ...names, ...texts };
  return (
    <div class="remedy-outcome">
      <ol class="costs" aria-label={texts.ranking}>
        {found.ranked.map(({ remedy, fen }, index) => (
          <li key={remedy} class="costs-way" data-cheapest={index === 0}>
            <span>{texts[remedy]}</span>
            <span class="costs-mark">{index === 0 && texts.cheapest}</span>
            <Internal desk={desk}>{formatFen(fen)}</Internal>
          </li>
        ))}
      </ol>
      {found.keepsNot !== null && <p class="remedy-advice">{texts[found.keepsNot]}</p>}
      <p class="remedy-note">{texts.buyerChooses}</p>
      <ResultActions
        desk={desk}
        label={texts.actions}
        actions={[{ label: texts.takeOptions, phrase: otherWayPhrase(found.input) }]}
      />
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => said[`doubt${doubt}`])} />
      <Why
        desk={desk}
        open={why.open}
        internal={why.internal}
        basis={compensationBasis(card.compensation.form.value, desk.rules.value, names)}
      />
    </div>
  );
}
