import { textArea } from './locale';

/** What a remedy puts into the options of a phrase: said to the buyer, in the language of the phrase. */
export const remedyOptionsTexts = textArea(
  {
    returnOnUs: '退货退款，运费我们承担',
    exchangeOnUs: '换货，运费我们承担',
    noReasonReturn: '按七天无理由退货',
    keepFor: (amount: string) => `补您${amount}元，商品您留着用`,
    careCoupon: '送一张等额的店铺优惠券',
    careGift: '送一份小礼物',
    channelPrice: '直播间',
    personalPrice: '新人或会员',
    endOfDay: (month: number, day: number) => `${month}月${day}日24:00`,
  },
  {
    returnOnUs: 'return and refund, shipping on us',
    exchangeOnUs: 'an exchange, shipping on us',
    noReasonReturn: 'a return within the 7 days',
    keepFor: (amount: string) => `keep it and get ${amount} back`,
    careCoupon: 'a shop coupon over the same amount',
    careGift: 'a small gift',
    channelPrice: 'live-room buyers',
    personalPrice: 'new customers or members',
    endOfDay: (month: number, day: number) => `24:00 on ${month}/${day}`,
  },
);
