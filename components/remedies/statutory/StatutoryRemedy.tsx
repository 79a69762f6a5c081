import { useState } from 'preact/hooks';
import { formatFen } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { statutoryTexts } from '@/utils/i18n/statutory-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { createStatutoryCard } from '@/utils/panel/remedies/statutory-card';
import { ChoiceField } from '../ChoiceField';
import { Internal } from '../Internal';
import { PaidInput } from '../PaidInput';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { TypedInput } from '../TypedInput';
import { StatutoryOutcome } from './StatutoryOutcome';
import './statutory.css';

const KINDS = ['FRAUD_3X', 'FOOD_10X'] as const;

/** Damages the law adds to a refund; on supervisors' machines only. */
export function StatutoryRemedy({ desk }: { desk: RemediesDesk }) {
  return desk.isSupervisor.value ? <StatutoryRow desk={desk} /> : null;
}

function StatutoryRow({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createStatutoryCard(desk));
  const texts = textsOf(statutoryTexts, desk.locale.value);
  const view = card.view.value;
  const form = card.form.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  return (
    <RemedyRow
      desk={desk}
      id="statutory"
      name={texts.name}
      summary={
        view.state === 'ready' ? (
          <Internal desk={desk}>¥{formatFen(view.found.extraFen)}</Internal>
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <div class="remedy-inputs">
        <ChoiceField
          label={texts.kind}
          options={KINDS.map((value) => ({ value, label: texts[value] }))}
          value={form.kind}
          onChoose={(kind) => card.change({ kind })}
        />
        <PaidInput desk={desk} label={texts.paid} paid={view.paid} onText={(paid) => card.change({ paid })} />
        {form.kind === 'FOOD_10X' && (
          <TypedInput
            desk={desk}
            label={texts.loss}
            text={form.loss}
            field={view.loss}
            placeholder="0"
            onText={(loss) => card.change({ loss })}
          />
        )}
      </div>
      {view.state === 'ready' && <StatutoryOutcome desk={desk} texts={texts} found={view.found} />}
    </RemedyRow>
  );
}
