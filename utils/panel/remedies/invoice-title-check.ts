import { type InvoiceTitle, invoiceTitleProblems } from '@/utils/domain/remedies/invoice-title';
import type { InvoiceTexts } from '@/utils/i18n/invoice-texts';

/** Characters of a unified social credit code (GB 32100): no I, O, S, V, Z. */
const NO_CODE_CHARACTER = /[^0-9A-HJ-NP-RTUWXY]/gu;
const CODE_LENGTH = 18;

function codeSentence(code: string, texts: InvoiceTexts): string {
  const wrong = [...new Set(code.match(NO_CODE_CHARACTER) ?? [])];
  if (wrong.length > 0) return texts.codeLetters(wrong.join(texts.listBreak));
  const { length } = [...code];
  return length === CODE_LENGTH ? texts.codeCheck : texts.codeLength(length);
}

/** What is wrong with a title and its code, one sentence each; empty: nothing. */
export function titleSentences(title: InvoiceTitle, texts: InvoiceTexts): string[] {
  return invoiceTitleProblems(title).map((problem) =>
    problem === 'CODE_INVALID' ? codeSentence(title.code, texts) : texts[problem],
  );
}
