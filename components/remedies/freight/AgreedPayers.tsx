import { useId } from 'preact/hooks';
import type { LegPayer } from '@/utils/domain/remedies/freight-payers';
import { freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { FreightCard } from '@/utils/panel/remedies/freight-card';
import type { Leg } from '@/utils/panel/remedies/freight-form';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

const PAYERS = ['SELLER', 'BUYER'] as const satisfies readonly LegPayer[];

function AgreedPayer({ desk, card, leg }: { desk: RemediesDesk; card: FreightCard; leg: Leg }) {
  const id = useId();
  const texts = textsOf(freightTexts, desk.locale.value);
  const { agreed } = card.form.value;
  return (
    <span class="remedy-field" data-width="amount">
      <label for={id}>{texts.agreedLeg(texts[leg])}</label>
      <select
        id={id}
        value={agreed[leg] ?? ''}
        onChange={(event) => {
          const payer = PAYERS.find((known) => known === event.currentTarget.value) ?? null;
          card.change({ agreed: { ...agreed, [leg]: payer } });
        }}
      >
        <option value="">{texts.byRule}</option>
        {PAYERS.map((payer) => (
          <option key={payer} value={payer}>
            {texts[payer]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What was agreed in the chat, by way; folded until somebody agreed on something. */
export function AgreedPayers({ desk, card }: { desk: RemediesDesk; card: FreightCard }) {
  const texts = textsOf(freightTexts, desk.locale.value);
  const isAgreed = Object.values(card.form.value.agreed).some((payer) => payer !== null);
  return (
    <details class="remedy-more" open={isAgreed}>
      <summary>{texts.agreed}</summary>
      <div class="remedy-inputs">
        {card.view.value.fields.legs.map((leg) => (
          <AgreedPayer key={leg} desk={desk} card={card} leg={leg} />
        ))}
      </div>
    </details>
  );
}
