import { formatFen } from '@/utils/domain/money/format-fen';
import type { CompensationTexts } from '@/utils/i18n/compensation-texts';
import type { CompensationFields } from './compensation-fields';
import type { CompensationForm } from './compensation-form';
import { formatShare } from './format-share';
import type { RemedySettings } from './remedy-settings';

/** Where the cost comes from when it was not typed as an amount, or `null`. */
export function costSentence(
  form: CompensationForm,
  fields: CompensationFields,
  rules: RemedySettings,
  texts: CompensationTexts,
): string | null {
  if (fields.cost.state === 'ok')
    return form.costKind === 'SHARE' ? texts.shareTyped(formatShare(fields.cost.value)) : null;
  return rules.costShareBp === null ? null : texts.shareFromShop(formatShare(rules.costShareBp));
}

/** Everything taken from the shop's rules or assumed, one line each. Internal: it tells cost and commission. */
export function compensationBasis(form: CompensationForm, rules: RemedySettings, texts: CompensationTexts): string[] {
  const salvageBp = form.resalable ? rules.bargain.salvageResalableBp : rules.bargain.salvageScrapBp;
  return [
    texts.basisFee(formatShare(rules.platformFeeBp), rules.feeRefundable),
    texts.basisReturn(formatFen(rules.returnFreightFen), formatFen(rules.handlingFen)),
    texts.basisOutbound(formatFen(rules.outboundSunkFen)),
    texts.basisSalvage(formatShare(salvageBp)),
  ];
}
