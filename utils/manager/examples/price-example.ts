import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { PRICE_DIFF_DEFAULTS, priceDiff } from '@/utils/domain/remedies/price-diff';
import { formatInstant, startOfDay } from '@/utils/domain/time/instant';
import type { AnchorKind, RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from '../bilingual';

/** One order's moments: each anchor falls on another day. */
const MOMENTS: Readonly<Record<AnchorKind, string>> = {
  paid: '2026-02-26',
  signed: '2026-02-28',
  success: '2026-03-02',
  promoEnd: '2026-03-05',
};

function worked({ priceDiff: { anchor, days, unit } }: RemedySettings, paidUnitFen: number, nowUnitFen: number) {
  return priceDiff({
    ...PRICE_DIFF_DEFAULTS,
    paidUnitFen,
    nowUnitFen,
    qty: 1,
    n: days,
    unit,
    anchorAt: startOfDay(MOMENTS[anchor]),
    paidAt: startOfDay(MOMENTS.paid),
    droppedAt: startOfDay('2026-03-03'),
    askedAt: startOfDay('2026-03-04'),
  });
}

/** Until when a buyer of the worked order may ask. The end is exclusive, so the last day is the one before. */
export function priceWindowExample(rules: RemedySettings): Bilingual {
  const lastDay = formatInstant(worked(rules, 8900, 7900).deadline - 1).slice(0, 10);
  const { paid, signed, success, promoEnd } = MOMENTS;
  const days = [paid, signed, success, promoEnd].map((date) => date.slice(5));
  return {
    zh: `${days[0]} 付款、${days[1]} 签收、${days[2]} 交易成功、大促 ${days[3]} 结束:${lastDay} 24:00 前可申请`,
    en: `Paid ${days[0]}, signed ${days[1]}, success ${days[2]}, sale ends ${days[3]}: may ask until the end of ${lastDay}`,
  };
}

/** The same drop by either basis: list price 100 → 90, platform coupon 11 → 15. */
export function priceBasisExample(rules: RemedySettings): Bilingual {
  const isMerchant = rules.priceDiff.basis === 'merchant';
  const { dueFen } = isMerchant ? worked(rules, 10_000, 9000) : worked(rules, 8900, 7500);
  const due = formatFenTrimmed(dueFen);
  return {
    zh: `标价 100 元用平台券 11 元,现在标价 90 元用平台券 15 元:补 ${due} 元`,
    en: `Listed ¥100 less a platform coupon of ¥11, now ¥90 less ¥15: ¥${due} is due`,
  };
}

/** What the shop gives where no difference is due. */
export function careExample({ priceDiff: { careOptions } }: RemedySettings): Bilingual {
  const [first, second] = careOptions ?? [];
  return {
    zh: `不符合差价条件时给买家两个选择:${careOptions ? `${first}、${second}` : '按降价补差预案里的两个'}`,
    en: `Without a right to a difference the buyer may choose: ${careOptions ? `${first}, ${second}` : 'what the playbook names'}`,
  };
}
