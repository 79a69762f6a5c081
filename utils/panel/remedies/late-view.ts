import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { OrderReading } from '@/utils/domain/conversation/order';
import type { Fen } from '@/utils/domain/money/fen';
import {
  type LateBracket,
  type LateCompensationInput,
  type LatePlatform,
  lateCompensation,
} from '@/utils/domain/remedies/late-compensation';
import type { LateForm } from './late-form';
import { latePresetOf } from './late-settings';
import { type PaidInput, paidInput } from './paid-field';
import type { RemedySettings } from './remedy-settings';
import { fieldValue } from './typed-field';

/** The platform behind a console. */
const PLATFORM_OF: Readonly<Record<ConsoleId, LatePlatform>> = { pinduoduo: 'PDD', feige: 'DOUYIN' };

/** What has to be said before a sum may be shown. */
export type LateNeed = 'PLATFORM' | 'WHEN' | 'PAID';

/** A case looked up in the preset. */
export interface LateCase {
  input: LateCompensationInput;
  /** What the platform makes the shop pay; `null`: the preset has no rule. */
  dueFen: Fen | null;
  /** The bracket it came from. */
  bracket: LateBracket | null;
  isUnsure: boolean;
}

/** The card as it stands. */
export type LateView = { platform: LatePlatform | null; paid: PaidInput } & (
  | { state: 'open'; needs: LateNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: LateCase }
);

/** Looks the case up in the shop's presets. */
export function viewLate(
  form: LateForm,
  order: OrderReading | null,
  console: ConsoleId | null,
  rules: RemedySettings,
): LateView {
  const platform = form.platform ?? (console && PLATFORM_OF[console]);
  const paid = paidInput(form.paid, order);
  if (paid.field.state === 'bad') return { platform, paid, state: 'refused' };
  const { when } = form;
  const paidFen = fieldValue(paid.field);
  if (platform === null || when === null || paidFen === undefined) {
    const asked: [LateNeed, boolean][] = [
      ['PLATFORM', platform === null],
      ['WHEN', when === null],
      ['PAID', paidFen === undefined],
    ];
    return { platform, paid, state: 'open', needs: asked.filter(([, isOpen]) => isOpen).map(([need]) => need) };
  }
  const { TAOBAO, PDD, DOUYIN } = rules.late;
  const presets = { TAOBAO: latePresetOf(TAOBAO), PDD: latePresetOf(PDD), DOUYIN: latePresetOf(DOUYIN) };
  const input = { platform, when, paid: paidFen };
  const dueFen = lateCompensation(input, presets);
  const bracket = presets[platform][when]?.find(({ belowFen }) => paidFen < belowFen) ?? null;
  return { platform, paid, state: 'ready', found: { input, dueFen, bracket, isUnsure: paid.isUnsure } };
}
