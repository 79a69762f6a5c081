import { type GoodsType, NO_FLAGS, type NoReasonCategory, type NoReasonFlags } from '@/utils/domain/remedies/no-reason';

/** What was typed and chosen in the no-reason card. When the goods were signed for is asked with the deadlines. */
export interface NoReasonForm {
  category: NoReasonCategory;
  /** No default: it decides what counts as intact. */
  goodsType: GoodsType | null;
  flags: Readonly<NoReasonFlags>;
  /** The missing gift's price as shown on the page, as typed. */
  giftPrice: string;
}

/** A card nobody touched. */
export const EMPTY_NO_REASON: NoReasonForm = { category: 'NORMAL', goodsType: null, flags: NO_FLAGS, giftPrice: '' };

/** An answer an agent ticks. */
export type NoReasonFlag = keyof NoReasonFlags;

const BY_GOODS: Readonly<Record<GoodsType, readonly NoReasonFlag[]>> = {
  APPAREL_HOME: ['tagRemoved', 'soiled'],
  FOOD_COSMETIC_MEDICAL: ['sealBroken'],
  ELECTRONIC: ['activated', 'repaired', 'irreversibleMarks'],
  OTHER: [],
};

const BY_CATEGORY: Readonly<Record<NoReasonCategory, readonly NoReasonFlag[]>> = {
  NORMAL: [],
  CUSTOM: ['sellerPromise7d'],
  PERISHABLE: ['sellerPromise7d'],
  PERIODICAL: ['sellerPromise7d'],
  DIGITAL: ['opened', 'downloaded', 'sellerPromise7d'],
  CONFIRMED_EXCLUDED: ['confirmedAtPurchase', 'sellerPromise7d'],
};

/** The answers that matter for these goods, in the order of the checks. */
export function askedFlags({ category, goodsType, flags }: NoReasonForm): readonly NoReasonFlag[] {
  return [
    ...BY_CATEGORY[category],
    ...(goodsType ? BY_GOODS[goodsType] : []),
    'usedBeyondCheck',
    'accessoriesMissing',
    'giftMissing',
    ...(flags.giftMissing ? (['giftPriceDisclosed'] as const) : []),
  ];
}

/** Only the answers that are asked count: what was ticked for another kind of goods does not. */
export function countedFlags(form: NoReasonForm): NoReasonFlags {
  const counted = { ...NO_FLAGS };
  for (const flag of askedFlags(form)) counted[flag] = form.flags[flag];
  return counted;
}
