import { type Texts, textArea } from './locale';

/** The statutory-damages card, for supervisors. */
export const statutoryTexts = textArea(
  {
    name: '法定赔偿',
    kind: '主张',
    FRAUD_3X: '欺诈,退一赔三',
    FOOD_10X: '食品,退一赔十',
    paid: '订单实付',
    loss: '买家损失',
    needKIND: '主张',
    needPAID: '订单实付',
    extra: '退款之外另赔',
    total: (fen: string) => `连退款共 ${fen}`,
    escalate: '必须升级处理:是否成立是法律问题,客服不得答复、不得承诺',
    lawFRAUD_3X: '消费者权益保护法第 55 条:三倍价款,不足 500 元按 500 元。条件是经营者有欺诈行为',
    lawFOOD_10X:
      '食品安全法第 148 条:十倍价款或三倍损失,不足 1000 元按 1000 元。条件是经营者明知不安全;不影响安全、不误导的标签瑕疵除外,限合理生活消费数量',
    doubtPAID: '订单实付是手填或按标签找到的',
    whyFRAUD_3X: (price: string, extra: string) => `3 × ${price},最低 500.00 = ${extra}`,
    whyFOOD_10X: (price: string, loss: string, extra: string) =>
      `10 × ${price} 与 3 × ${loss} 取大,最低 1000.00 = ${extra}`,
    clauseBreak: ';',
  },
  {
    name: 'Statutory damages',
    kind: 'Claim',
    FRAUD_3X: 'fraud, three times',
    FOOD_10X: 'food, ten times',
    paid: 'Paid',
    loss: "Buyer's loss",
    needKIND: 'claim',
    needPAID: 'paid',
    extra: 'On top of the refund',
    total: (fen: string) => `${fen} with the refund`,
    escalate: 'must be escalated: whether it holds is a question of law; agents neither answer nor promise',
    lawFRAUD_3X: 'Consumer Protection Law art. 55: three times the price, at least 500 yuan. Condition: fraud',
    lawFOOD_10X:
      'Food Safety Law art. 148: ten times the price or three times the loss, at least 1000 yuan. Condition: the seller knew the food was unsafe; harmless label flaws are excluded, household quantities only',
    doubtPAID: 'the paid sum was typed in or found by its label',
    whyFRAUD_3X: (price: string, extra: string) => `3 × ${price}, at least 500.00 = ${extra}`,
    whyFOOD_10X: (price: string, loss: string, extra: string) =>
      `the larger of 10 × ${price} and 3 × ${loss}, at least 1000.00 = ${extra}`,
    clauseBreak: '; ',
  },
);

/** These texts in one language. */
export type StatutoryTexts = Texts<(typeof statutoryTexts)['zh']>;
