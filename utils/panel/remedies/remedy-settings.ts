import * as v from 'valibot';
import { MAX_FEN } from '@/utils/domain/money/fen';
import { FULL_BP } from '@/utils/domain/money/mul-bp';
import { DEFAULT_COMPENSATION_SETTINGS as BARGAIN } from '@/utils/domain/remedies/compensation-settings';
import { CALENDAR_DEFAULTS, calendarSettings, DEADLINES_DEFAULTS, deadlinesSettings } from './deadlines-settings';
import { LATE_DEFAULTS, lateSettings } from './late-settings';
import { LOGISTICS_DEFAULTS, logisticsSettings } from './logistics-settings';
import { count, fen, rate, whole } from './setting-values';

/** The name under which a shop's remedy rules are stored, one object per shop. */
export const REMEDY_SETTING = 'remedies';

const careOption = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

const bargain = v.object({
  stepFen: fen(BARGAIN.stepFen, 1),
  openBp: rate(BARGAIN.openBp),
  rounds: count(BARGAIN.rounds, 1, 99),
  instantAcceptFen: fen(BARGAIN.instantAcceptFen),
  agentLimitFen: fen(BARGAIN.agentLimitFen),
  agentLimitBp: rate(BARGAIN.agentLimitBp),
  supervisorLimitFen: fen(BARGAIN.supervisorLimitFen),
  supervisorLimitBp: rate(BARGAIN.supervisorLimitBp),
  profitFloorFen: fen(BARGAIN.profitFloorFen),
  profitFloorMode: v.fallback(v.picklist(['approve', 'hard']), BARGAIN.profitFloorMode),
  goodwillCapFen: fen(BARGAIN.goodwillCapFen),
  maxShareBp: rate(BARGAIN.maxShareBp),
  priorCompLimit: count(BARGAIN.priorCompLimit, 0, 9999),
  salvageResalableBp: rate(BARGAIN.salvageResalableBp),
  salvageScrapBp: rate(BARGAIN.salvageScrapBp),
});

const wornRange = v.pipe(
  v.tuple([whole(0, MAX_FEN), whole(0, MAX_FEN)]),
  v.check(([lowest, highest]) => lowest <= highest),
);

const priceDiff = v.object({
  anchor: v.fallback(v.picklist(['paid', 'signed', 'success', 'promoEnd']), 'success'),
  days: count(15, 1, 9999),
  unit: v.fallback(v.picklist(['workday', 'day']), 'workday'),
  basis: v.fallback(v.picklist(['buyerPaid', 'merchant']), 'buyerPaid'),
  careOptions: v.fallback(v.nullable(v.tuple([careOption, careOption])), null),
});

const legPayer = v.picklist(['SELLER', 'BUYER']);

const freight = v.object({
  freeShipping: v.fallback(v.boolean(), true),
  reshipCostFen: fen(600),
  exchangeReshipPayer: v.fallback(v.nullable(legPayer), null),
  rejectPayer: v.fallback(legPayer, 'SELLER'),
  freeThresholdFen: v.fallback(v.nullable(whole(1, MAX_FEN)), null),
  belowThresholdFeeFen: v.fallback(v.nullable(whole(0, MAX_FEN)), null),
});

const partialReturn = v.object({
  method: v.fallback(v.picklist(['PROPORTIONAL', 'RECALC', 'BUYER_FAVOURABLE']), 'PROPORTIONAL'),
});

const invoice = v.object({
  tolerancePerLineFen: fen(0),
  includeFreight: v.fallback(v.boolean(), true),
});

const BARGAIN_DEFAULTS = v.parse(bargain, {});
const PRICE_DIFF_DEFAULTS = v.parse(priceDiff, {});
const FREIGHT_DEFAULTS = v.parse(freight, {});
const PARTIAL_RETURN_DEFAULTS = v.parse(partialReturn, {});
const INVOICE_DEFAULTS = v.parse(invoice, {});

const schema = v.object({
  costShareBp: v.fallback(v.nullable(whole(0, FULL_BP)), null),
  platformFeeBp: rate(500),
  feeRefundable: v.fallback(v.boolean(), true),
  outboundSunkFen: fen(0),
  returnFreightFen: fen(1000),
  handlingFen: fen(200),
  wornRangeFen: v.fallback(wornRange, [1000, 1500]),
  bargain: v.fallback(bargain, BARGAIN_DEFAULTS),
  priceDiff: v.fallback(priceDiff, PRICE_DIFF_DEFAULTS),
  deadlines: v.fallback(deadlinesSettings, DEADLINES_DEFAULTS),
  calendar: v.fallback(calendarSettings, CALENDAR_DEFAULTS),
  logistics: v.fallback(logisticsSettings, LOGISTICS_DEFAULTS),
  late: v.fallback(lateSettings, LATE_DEFAULTS),
  freight: v.fallback(freight, FREIGHT_DEFAULTS),
  partialReturn: v.fallback(partialReturn, PARTIAL_RETURN_DEFAULTS),
  invoice: v.fallback(invoice, INVOICE_DEFAULTS),
});

/**
 * A shop's rules for its remedies; amounts in fen, rates in basis points. Defaults are the contract's, all shop
 * practice: commission 5 % (given back on a refund), return freight 10 yuan, handling 2 yuan, “worn and washed”
 * 10–15 yuan, price protection 15 working days from trade success.
 * `costShareBp` is what a unit costs as a share of what was paid for it, or `null`: never guessed.
 * `careOptions` is what the shop gives where no difference is due; `null`: those of playbook M01.
 * `outboundSunkFen` and `returnFreightFen` are what the courier charges for the first two legs of a freight case,
 * `freight.reshipCostFen` for the third; `exchangeReshipPayer` `null`: the shop if it delivers free, else the buyer;
 * `freeThresholdFen` and `belowThresholdFeeFen` are the page's free-delivery line and the freight below it, `null`:
 * the page has none. `partialReturn.method` counts only where the buyer alone is the reason.
 * `invoice.tolerancePerLineFen` is 1 where tax is rounded per line.
 */
export type RemedySettings = v.InferOutput<typeof schema>;

/** What starts the price-protection window. */
export type AnchorKind = RemedySettings['priceDiff']['anchor'];

function storedRules(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const stored = settings[REMEDY_SETTING];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** The shop's rules out of all its settings. A value that is none is replaced by its default, alone. */
export function readRemedySettings(settings: Readonly<Record<string, unknown>>): RemedySettings {
  return v.parse(schema, storedRules(settings));
}

/** The value to store so that the shop's cost share is kept, everything else as it stands. `costShareBp` 0…10 000. */
export function withCostShare(
  settings: Readonly<Record<string, unknown>>,
  costShareBp: number,
): Record<string, unknown> {
  return { ...storedRules(settings), costShareBp };
}
