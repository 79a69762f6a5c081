import type { Buyer } from '../buyer.ts';

/** Buyers whose parcel is the trouble: stuck, signed for by nobody, awaited. */
export const PARCEL_BUYERS: readonly Buyer[] = [
  {
    uid: '1000000000001',
    nickname: '阿岚家的猫',
    masked: { feige: '阿***猫' },
    situation: '包裹停在中转 50 小时没有更新',
    playbook: 'L04',
    arrivesAfterSeconds: 0,
    lines: [
      { from: 'buyer', text: '你好,我的快递怎么不动了', minutesAgo: 14 },
      { from: 'robot', text: '亲,在的哦,请问有什么可以帮您~', minutesAgo: 14 },
      { from: 'buyer', text: '停在南京好几天没动了,周五要穿的', minutesAgo: 12 },
    ],
    followUps: ['那你们催一下,最晚什么时候能到?', '行,到时候还没动静我就要退款了', '好的谢谢'],
    orders: [
      {
        serial: 1,
        status: 'shipped',
        goodsName: '示例T恤 纯棉圆领短袖',
        spec: '黑色,XL',
        quantity: 1,
        amountFen: 8900,
        discountFen: 1000,
        placedHoursAgo: 98,
        shippedHoursAgo: 80,
        parcel: {
          carrier: '圆通速递',
          trackingNumber: 'YT0000000000001',
          trace: '【南京市】快件已到达 南京转运中心',
          traceHoursAgo: 50,
        },
      },
    ],
  },
  {
    uid: '1000000000002',
    nickname: '清风徐来',
    masked: { pinduoduo: '清**来' },
    situation: '显示签收,本人没收到',
    playbook: 'L05',
    arrivesAfterSeconds: 0,
    lines: [
      { from: 'buyer', text: '显示签收了,可是我没收到啊', minutesAgo: 6 },
      { from: 'buyer', text: '谁签的?家里一整天都有人', minutesAgo: 5 },
    ],
    followUps: ['问过了,门卫和驿站都没有', '那就补发吧,别再寄丢了'],
    orders: [
      {
        serial: 2,
        status: 'signed',
        goodsName: '示例保温杯 316不锈钢',
        spec: '雾蓝,480ml',
        quantity: 1,
        amountFen: 6990,
        discountFen: 0,
        placedHoursAgo: 120,
        shippedHoursAgo: 101,
        signedHoursAgo: 20,
        parcel: {
          carrier: '中通快递',
          trackingNumber: 'ZTO0000000000002',
          trace: '【杭州市】快件已签收,签收人:本人',
          traceHoursAgo: 20,
        },
      },
    ],
  },
  {
    uid: '1000000000003',
    nickname: '小鱼儿要上岸',
    situation: '催件:物流在走,买家着急用',
    playbook: 'L01',
    arrivesAfterSeconds: 0,
    lines: [
      { from: 'buyer', text: '怎么还没到,急用的', minutesAgo: 31 },
      { from: 'seller', text: '您好,我帮您看一下物流的进度。', minutesAgo: 30 },
      { from: 'buyer', text: '看得怎么样了,催一下', minutesAgo: 3 },
    ],
    followUps: ['明天中午前能到吗,后天搬家', '那你盯着点,到了告诉我'],
    orders: [
      {
        serial: 3,
        status: 'shipped',
        goodsName: '示例折叠收纳箱 大号三件套',
        spec: '奶白色,三件套',
        quantity: 1,
        amountFen: 7980,
        discountFen: 500,
        placedHoursAgo: 64,
        shippedHoursAgo: 47,
        parcel: {
          carrier: '韵达快递',
          trackingNumber: 'YD0000000000003',
          trace: '【郑州市】快件已从 郑州分拨中心 发出',
          traceHoursAgo: 4,
        },
      },
    ],
  },
];
