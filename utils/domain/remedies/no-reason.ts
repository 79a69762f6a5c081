import type { Fen } from '../money/fen';
import type { WindowStatus } from './no-reason-window';

/** Kinds of goods the law excludes (消法 25): made to order, perishable, periodicals, digital, or confirmed as excluded. */
export type NoReasonCategory = 'NORMAL' | 'CUSTOM' | 'PERISHABLE' | 'PERIODICAL' | 'DIGITAL' | 'CONFIRMED_EXCLUDED';

/** Decides what “intact” means (七日无理由退货暂行办法). */
export type GoodsType = 'OTHER' | 'FOOD_COSMETIC_MEDICAL' | 'ELECTRONIC' | 'APPAREL_HOME';

/** Answers about the goods, all false until ticked. */
export interface NoReasonFlags {
  opened: boolean;
  downloaded: boolean;
  /** The buyer confirmed the exclusion at purchase, as the law demands. */
  confirmedAtPurchase: boolean;
  /** The shop promised 7 days itself; then it is bound (法释〔2022〕8号 2). */
  sellerPromise7d: boolean;
  /** The one-time safety seal, not the outer box. */
  sealBroken: boolean;
  repaired: boolean;
  activated: boolean;
  irreversibleMarks: boolean;
  tagRemoved: boolean;
  soiled: boolean;
  usedBeyondCheck: boolean;
  accessoriesMissing: boolean;
  giftMissing: boolean;
  /** The gift's price was shown before the purchase. */
  giftPriceDisclosed: boolean;
}

/** A wish to return without a reason. Complaints about quality never pass through here. */
export interface NoReasonInput extends NoReasonFlags {
  window: WindowStatus;
  category: NoReasonCategory;
  goodsType: GoodsType;
  giftPriceFen: Fen;
}

/** Nothing ticked. */
export const NO_FLAGS: Readonly<NoReasonFlags> = {
  opened: false,
  downloaded: false,
  confirmedAtPurchase: false,
  sellerPromise7d: false,
  sealBroken: false,
  repaired: false,
  activated: false,
  irreversibleMarks: false,
  tagRemoved: false,
  soiled: false,
  usedBeyondCheck: false,
  accessoriesMissing: false,
  giftMissing: false,
  giftPriceDisclosed: false,
};

/** Values of {@link NoReasonInput} that need not be asked. */
export const NO_REASON_DEFAULTS = { ...NO_FLAGS, category: 'NORMAL', goodsType: 'OTHER', giftPriceFen: 0 } as const;

/** What was found, in the order of the checks; the first two are notes that do not decide. */
export type NoReasonReason =
  | 'NOT_CONFIRMED_SO_RETURNABLE'
  | 'GRACE'
  | Exclude<NoReasonCategory, 'NORMAL'>
  | 'OUT_OF_WINDOW'
  | 'DISPOSABLE_SEAL_BROKEN'
  | 'REPAIRED'
  | 'ACTIVATED'
  | 'IRREVERSIBLE_MARKS'
  | 'TAG_REMOVED'
  | 'SOILED'
  | 'USED_BEYOND_CHECK'
  | 'ACCESSORIES_MISSING'
  | 'GIFT_MISSING';

/** EXCLUDED, EXPIRED and NOT_INTACT still lead to two negotiated options. */
export type NoReasonResult =
  | { status: 'ELIGIBLE' | 'EXCLUDED' | 'EXPIRED' | 'NOT_INTACT' | 'NEED_ACCESSORIES'; reasons: NoReasonReason[] }
  /** The gift is kept: its price is taken off, 0 if it was never shown. */
  | { status: 'ELIGIBLE_WITH_DEDUCTION'; reasons: NoReasonReason[]; deductFen: Fen };

function exclusion(input: NoReasonInput): Exclude<NoReasonCategory, 'NORMAL'> | null {
  const { category } = input;
  if (category === 'NORMAL' || input.sellerPromise7d) return null;
  if (category === 'DIGITAL') return input.opened || input.downloaded ? category : null;
  if (category === 'CONFIRMED_EXCLUDED') return input.confirmedAtPurchase ? category : null;
  return category;
}

/** Opening the outer pack to look is fine; what is not depends on the goods. */
function damage(input: NoReasonInput): NoReasonReason[] {
  const { goodsType } = input;
  const checks: [NoReasonReason, boolean][] = [
    ['DISPOSABLE_SEAL_BROKEN', goodsType === 'FOOD_COSMETIC_MEDICAL' && input.sealBroken],
    ['REPAIRED', goodsType === 'ELECTRONIC' && input.repaired],
    ['ACTIVATED', goodsType === 'ELECTRONIC' && input.activated],
    ['IRREVERSIBLE_MARKS', goodsType === 'ELECTRONIC' && input.irreversibleMarks],
    ['TAG_REMOVED', goodsType === 'APPAREL_HOME' && input.tagRemoved],
    ['SOILED', goodsType === 'APPAREL_HOME' && input.soiled],
    ['USED_BEYOND_CHECK', input.usedBeyondCheck],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Whether goods may be returned without a reason, checked in the law's order: kind of goods, time, state, parts. */
export function noReason(input: NoReasonInput): NoReasonResult {
  const excluded = exclusion(input);
  if (excluded) return { status: 'EXCLUDED', reasons: [excluded] };

  const notes: NoReasonReason[] = [];
  if (input.category === 'CONFIRMED_EXCLUDED' && !input.sellerPromise7d) notes.push('NOT_CONFIRMED_SO_RETURNABLE');
  if (input.window === 'OUT') return { status: 'EXPIRED', reasons: [...notes, 'OUT_OF_WINDOW'] };
  if (input.window === 'GRACE') notes.push('GRACE');

  const damages = damage(input);
  if (damages.length > 0) return { status: 'NOT_INTACT', reasons: [...notes, ...damages] };
  if (input.accessoriesMissing) return { status: 'NEED_ACCESSORIES', reasons: [...notes, 'ACCESSORIES_MISSING'] };
  if (!input.giftMissing) return { status: 'ELIGIBLE', reasons: notes };
  const deductFen = input.giftPriceDisclosed ? input.giftPriceFen : 0;
  return { status: 'ELIGIBLE_WITH_DEDUCTION', reasons: [...notes, 'GIFT_MISSING'], deductFen };
}
