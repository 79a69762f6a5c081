import { isSocialCreditCode } from './social-credit-code';

/** To whom an invoice is written. A person (个人) needs no code. */
export interface InvoiceTitle {
  kind: 'PERSON' | 'COMPANY';
  title: string;
  /** Unified social credit code; empty for a person. */
  code: string;
}

/** What must be put right before an invoice can be written. */
export type InvoiceTitleProblem = 'TITLE_EMPTY' | 'CODE_EMPTY' | 'CODE_INVALID';

/** Everything wrong with a title and its code; empty: nothing. */
export function invoiceTitleProblems({ kind, title, code }: InvoiceTitle): InvoiceTitleProblem[] {
  const problems: InvoiceTitleProblem[] = [];
  if (title.trim() === '') problems.push('TITLE_EMPTY');
  if (kind === 'PERSON') return problems;
  if (code === '') problems.push('CODE_EMPTY');
  else if (!isSocialCreditCode(code)) problems.push('CODE_INVALID');
  return problems;
}
