import type { NoReasonTexts } from '@/utils/i18n/no-reason-texts';
import type { NoReasonCard } from '@/utils/panel/remedies/no-reason-card';
import { askedFlags } from '@/utils/panel/remedies/no-reason-form';

/** The answers that matter for goods of this kind, to tick. */
export function NoReasonFlags({ card, texts }: { card: NoReasonCard; texts: NoReasonTexts }) {
  const form = card.form.value;
  return (
    <fieldset class="remedy-checks">
      <legend>{texts.flags}</legend>
      {askedFlags(form).map((flag) => (
        <label key={flag} class="remedy-check">
          <input
            type="checkbox"
            checked={form.flags[flag]}
            onChange={(event) => card.change({ flags: { ...form.flags, [flag]: event.currentTarget.checked } })}
          />
          {texts[flag]}
        </label>
      ))}
    </fieldset>
  );
}
