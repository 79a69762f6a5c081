import type { JsonCalculator } from './json/calculator';
import { compensationJson, remedyCostsJson } from './json/compensation-json';
import { addWorkdaysJson, noReasonWindowJson, refundTimerJson } from './json/deadlines-json';
import { freightJson } from './json/freight-json';
import { invoiceCheckJson } from './json/invoice-check-json';
import { logisticsJson } from './json/logistics-json';
import { noReasonJson } from './json/no-reason-json';
import { apportionJson, orderSplitJson, partialReturnJson } from './json/order-json';
import { priceDiffJson } from './json/price-diff-json';
import { slaJson } from './json/sla-json';
import { lateCompensationJson, punitiveJson } from './json/statutory-json';
import { RemedyError } from './remedy-error';

const CALCULATORS: ReadonlyMap<string, JsonCalculator> = new Map([
  ['compensation', compensationJson],
  ['remedyCosts', remedyCostsJson],
  ['priceDiff', priceDiffJson],
  ['freight', freightJson],
  ['invoiceCheck', invoiceCheckJson],
  ['apportion', apportionJson],
  ['orderSplit', orderSplitJson],
  ['partialReturn', partialReturnJson],
  ['noReasonWindow', noReasonWindowJson],
  ['addWorkdays', addWorkdaysJson],
  ['refundTimer', refundTimerJson],
  ['noReason', noReasonJson],
  ['logistics', logisticsJson],
  ['lateCompensation', lateCompensationJson],
  ['punitive', punitiveJson],
  ['sla', slaJson],
]);

/**
 * Runs a calculator on JSON of unknown origin: amounts in fen, rates in basis points, instants ISO 8601 with offset.
 * Fields it does not know are ignored; null means the same as absent wherever a field is optional.
 *
 * Throws {@link RemedyError} with a code and the field's path: BAD_NAME for an unknown calculator, else whatever is
 * wrong first.
 */
export function run(name: string, input: unknown, settings?: unknown): unknown {
  const calculate = CALCULATORS.get(name);
  if (!calculate) throw new RemedyError('BAD_NAME', 'name');
  return calculate(input, settings);
}
