import type { Fen } from '@/utils/domain/money/fen';
import type { ApprovalWords } from './offer-memory';
import { amountField, type TypedField } from './typed-field';

/** What was typed about an approval. */
export interface ApprovalForm {
  /** Unfolded: by hand, or because a request was copied. */
  isOpen: boolean;
  /** The amount of the request copied last, or `null`. */
  askedFen: Fen | null;
  /** `null`: the amount that was asked for. */
  upTo: string | null;
  approver: string;
  evidence: string;
}

/** Nothing typed yet. */
export const EMPTY_APPROVAL: ApprovalForm = { isOpen: false, askedFen: null, upTo: null, approver: '', evidence: '' };

/** The amount approved, as typed, else as asked for. Zero approves nothing. */
export function upToField({ upTo }: ApprovalForm, askedFen: Fen): TypedField<Fen> {
  if (upTo === null) return { state: 'ok', value: askedFen };
  const field = amountField(upTo);
  return field.state === 'ok' && field.value === 0 ? { state: 'empty' } : field;
}

/** The approval to store, or `null` while the name or the amount is missing. */
export function approvalWords(form: ApprovalForm, askedFen: Fen, reason: string): ApprovalWords | null {
  const upTo = upToField(form, askedFen);
  const approver = form.approver.trim();
  if (upTo.state !== 'ok' || approver === '') return null;
  return { upToFen: upTo.value, approver, reason, evidence: form.evidence.trim() };
}
