import { useId } from 'preact/hooks';
import { localDateOf } from '@/utils/domain/time/instant';
import { addDays } from '@/utils/domain/time/local-date';
import { textsOf } from '@/utils/i18n/locale';
import { priceDiffTexts } from '@/utils/i18n/price-diff-texts';
import type { PriceDiffCard } from '@/utils/panel/remedies/price-diff-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { DayInput } from './DayInput';

const ANCHORS = ['paid', 'signed', 'success', 'promoEnd'] as const;

/** From when the promise counts, and when the price fell. A day the page does not tell is asked for. */
export function PriceDiffDays({ desk, card }: { desk: RemediesDesk; card: PriceDiffCard }) {
  const texts = textsOf(priceDiffTexts, desk.locale.value);
  const id = useId();
  const form = card.form.value;
  const { anchorKind, anchor, paid } = card.view.value.fields;
  const today = localDateOf(desk.now.value);
  const yesterday = addDays(today, -1);
  const { droppedDate } = form;
  const picked =
    droppedDate === null || droppedDate === today ? 'today' : droppedDate === yesterday ? 'yesterday' : 'otherDay';
  const days = { today: null, yesterday, otherDay: '' } as const;
  return (
    <>
      <span class="remedy-field" data-width="amount">
        <label for={id}>{texts.anchor}</label>
        <select
          id={id}
          value={anchorKind}
          onChange={(event) => {
            const chosen = ANCHORS.find((kind) => kind === event.currentTarget.value);
            if (chosen) card.change({ anchor: chosen, anchorDate: null });
          }}
        >
          {ANCHORS.map((kind) => (
            <option key={kind} value={kind}>
              {texts[kind]}
            </option>
          ))}
        </select>
      </span>
      <DayInput
        label={texts.anchorDate(texts[anchorKind])}
        day={form.anchorDate ?? (anchor ? localDateOf(anchor.at) : '')}
        isUnsure={anchor !== null && anchor.origin !== 'PAGE'}
        isNeeded={anchor === null}
        onDay={(anchorDate) => card.change({ anchorDate })}
      />
      {(paid === null || form.paidDate !== null) && (
        <DayInput
          label={texts.paidDate}
          day={form.paidDate ?? ''}
          isUnsure={form.paidDate !== null}
          isNeeded={paid === null}
          onDay={(paidDate) => card.change({ paidDate })}
        />
      )}
      <ChoiceField
        label={texts.dropped}
        options={(['today', 'yesterday', 'otherDay'] as const).map((value) => ({ value, label: texts[value] }))}
        value={picked}
        onChoose={(value) => card.change({ droppedDate: days[value] })}
      />
      {picked === 'otherDay' && (
        <DayInput
          label={texts.droppedDate}
          day={droppedDate ?? ''}
          isNeeded={droppedDate === ''}
          onDay={(day) => card.change({ droppedDate: day })}
        />
      )}
    </>
  );
}
