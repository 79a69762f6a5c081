/** What a value looks like, so that a form can offer the right field and a check can reject the wrong one. */
export type VariableKind = 'text' | 'amount' | 'date' | 'time' | 'number' | 'choice';

/**
 * Where the value normally comes from: the open chat's buyer, the order, the shop's settings, the
 * signed-in agent, the chosen remedy with its calculators, or the agent's keyboard.
 */
export type VariableSource = 'buyer' | 'order' | 'shop' | 'agent' | 'remedy' | 'typed';

/** One of the placeholders a phrase may contain. */
export interface PhraseVariable {
  /** The name between the braces, Chinese: it is what agents read and type. */
  readonly name: string;
  /** The same in English, for the interface only; templates use the Chinese name in every language. */
  readonly label: string;
  /** `amount` is yuan as shown to the buyer ("12.50", no unit); `time` is a clock time or a day with one. */
  readonly kind: VariableKind;
  readonly source: VariableSource;
  readonly example: string;
}

const variable = (
  name: string,
  label: string,
  kind: VariableKind,
  source: VariableSource,
  example: string,
): PhraseVariable => ({ name, label, kind, source, example });

/** The 36 variables, grouped by source in the order a fill-in form shows them. */
export const PHRASE_VARIABLES: readonly PhraseVariable[] = [
  variable('买家昵称', 'Buyer', 'text', 'buyer', '小鹿爱喝茶'),
  variable('发票抬头', 'Invoice title', 'text', 'buyer', '杭州青禾贸易有限公司'),

  variable('订单号', 'Order number', 'text', 'order', '261122-480015790031'),
  variable('商品', 'Item', 'text', 'order', '纯棉四件套'),
  variable('规格', 'Variant', 'text', 'order', '雾蓝 1.8米'),
  variable('数量', 'Quantity', 'number', 'order', '2'),
  variable('实付金额', 'Amount paid', 'amount', 'order', '168.00'),
  variable('优惠', 'Discounts used', 'text', 'order', '满200减30'),
  variable('赠品', 'Gift', 'text', 'order', '抱枕套一对'),
  variable('快递公司', 'Courier', 'choice', 'order', '中通快递'),
  variable('快递单号', 'Tracking number', 'text', 'order', '78451203366890'),
  variable('收货人', 'Recipient', 'text', 'order', '林女士'),
  variable('电话尾号', 'Last digits of phone', 'text', 'order', '6620'),
  variable('地址', 'Delivery address', 'text', 'order', '杭州市余杭区'),

  variable('店铺', 'Shop', 'text', 'shop', '青禾家纺旗舰店'),
  variable('仓库', 'Warehouse', 'text', 'shop', '义乌仓'),
  variable('退货地址', 'Return address', 'text', 'shop', '义乌市北苑街道云仓3号楼 售后组'),
  variable('主管', 'Supervisor', 'text', 'shop', '售后主管'),
  variable('部门', 'Department', 'choice', 'shop', '财务部'),

  variable('客服名', 'Agent', 'text', 'agent', '小禾'),

  variable('金额', 'Amount', 'amount', 'remedy', '15.00'),
  variable('差价', 'Price difference', 'amount', 'remedy', '12.50'),
  variable('运费', 'Freight', 'amount', 'remedy', '8.00'),
  variable('方案一', 'Option 1', 'text', 'remedy', '补发一件新的'),
  variable('方案二', 'Option 2', 'text', 'remedy', '退货退款'),
  variable('方案三', 'Option 3', 'text', 'remedy', '保留商品补差'),
  variable('截止时间', 'Promised by', 'time', 'remedy', '今天18:00'),

  variable('时间', 'Time', 'time', 'typed', '16:30'),
  variable('日期', 'Date', 'date', 'typed', '11月24日'),
  variable('天数', 'Days', 'number', 'typed', '3'),
  variable('小时', 'Hours', 'number', 'typed', '48'),
  variable('回访时间', 'Follow-up time', 'time', 'typed', '明天10:00'),
  variable('网点', 'Courier station', 'text', 'typed', '余杭良渚网点'),
  variable('新快递单号', 'New tracking number', 'text', 'typed', '78451209977102'),
  variable('原因', 'Reason', 'text', 'typed', '外盒受潮'),
  variable('发票金额', 'Invoice amount', 'amount', 'typed', '138.00'),
];

/**
 * Names that other sellers' tools use for the same thing (千牛 auto-reply and shared phrase files),
 * so that an imported phrase works as it is. Their `订单状态` and `买家备注` have no counterpart
 * here: they stay unknown names, which the agent fills in by hand.
 */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['实付', '实付金额'],
  ['sku', '规格'],
  ['SKU', '规格'],
  ['昵称', '买家昵称'],
  ['订单编号', '订单号'],
  ['商品名称', '商品'],
  ['商品标题', '商品'],
  ['物流公司', '快递公司'],
  ['物流单号', '快递单号'],
  ['运单号', '快递单号'],
  ['收件人', '收货人'],
  ['客服', '客服名'],
  ['客服昵称', '客服名'],
  ['店铺名', '店铺'],
  ['店铺名称', '店铺'],
]);

/** Every alias with the variable it stands for. */
export const VARIABLE_ALIASES: Iterable<readonly [alias: string, name: string]> = ALIASES;

const BY_NAME: ReadonlyMap<string, PhraseVariable> = new Map(PHRASE_VARIABLES.map((entry) => [entry.name, entry]));

/** The name a placeholder is looked up and reported under: an alias becomes its variable, anything else stays. */
export function canonicalVariableName(name: string): string {
  return ALIASES.get(name) ?? name;
}

/** The table row of a variable, by name or alias; undefined for a name that is none of the 36. */
export function findVariable(name: string): PhraseVariable | undefined {
  return BY_NAME.get(canonicalVariableName(name));
}
