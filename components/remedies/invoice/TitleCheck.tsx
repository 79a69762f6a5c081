import { invoiceTexts } from '@/utils/i18n/invoice-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { InvoiceCard } from '@/utils/panel/remedies/invoice-card';
import { titleSentences } from '@/utils/panel/remedies/invoice-title-check';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { ResultActions } from '../ResultActions';
import { FreeText } from './FreeText';

const KINDS = ['COMPANY', 'PERSON'] as const;

/** To whom the invoice is written, and whether the tax number can be right. */
export function TitleCheck({ desk, card }: { desk: RemediesDesk; card: InvoiceCard }) {
  const texts = textsOf(invoiceTexts, desk.locale.value);
  const form = card.form.value;
  const { titleKind: kind } = form;
  const { title, code } = card.view.value.fields;
  const wrong = titleSentences({ kind, title, code }, texts);
  const isEmpty = title === '' && code === '';
  const phrase = { presetKey: 'M06.title', valuesIn: () => ({ 发票抬头: title }) };
  return (
    <details class="remedy-more" open={!isEmpty}>
      <summary>{texts.titleCheck}</summary>
      <div class="remedy-inputs">
        <ChoiceField
          label={texts.titleKind}
          options={KINDS.map((value) => ({ value, label: texts[value] }))}
          value={kind}
          onChoose={(titleKind) => card.change({ titleKind })}
        />
        <FreeText label={texts.title} text={form.title ?? title} onText={(text) => card.change({ title: text })} />
        {kind === 'COMPANY' && (
          <FreeText label={texts.code} text={form.code ?? code} onText={(text) => card.change({ code: text })} />
        )}
      </div>
      {!isEmpty && (
        <p class={wrong.length === 0 ? 'invoice-title-fine' : 'invoice-title-bad'} role="status">
          {wrong.length > 0
            ? `✗ ${wrong.join(texts.listBreak)}`
            : `✓ ${kind === 'PERSON' ? texts.titleFinePerson : texts.titleFine}`}
        </p>
      )}
      {!isEmpty && wrong.length === 0 && (
        <ResultActions desk={desk} label={texts.titleActions} actions={[{ label: texts.sayTITLE, phrase }]} />
      )}
    </details>
  );
}
