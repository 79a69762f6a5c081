/**
 * Search over made-up after-sales phrases: build, update and search times, heap. Run with Node 24:
 * `node --expose-gc tests/bench/search.bench.ts [number of phrases...]`
 */
import { registerHooks } from 'node:module';
import type { PhraseIndex, SearchEntry, SearchResult } from '../../utils/domain/search/phrase-index';
import { quantile } from './statistics.ts';

// The bundler finds modules without their ending, Node does not.
registerHooks({
  resolve: (specifier, context, next) =>
    next(/^\.[./\w-]*\/[\w-]+$/.test(specifier) ? `${specifier}.ts` : specifier, context),
});
const { preparePhraseKeys } = await import('../../utils/domain/search/pinyin-keys');
const { createPhraseIndex } = await import('../../utils/domain/search/phrase-index');

const OPENINGS = '您好|亲|很抱歉给您添麻烦了|理解您的心情|收到您的反馈了|感谢您的耐心等待|{买家昵称}您好'.split('|');
const CLAUSES = [
  '退款已经提交,预计{天数}个工作日内原路退回您的付款账户',
  '您的包裹{快递公司}{快递单号}现在到了{地址}',
  '麻烦您拍2-3张照片,一张整体、一张问题细节、一张外包装和快递面单',
  '签收后七天内不影响二次销售可以无理由退货',
  '运费险会在确认收货后自动理赔到您的账户',
  '尺码偏大的话我们可以为您换货,来回运费由我们承担',
  '仓库收到退回的商品后24小时内核对并安排退款',
  '这个问题是我们没做好,商品还能用的话我补您{金额}元',
  '物流48小时没有更新,我已经联系网点核实,今天18:00前给您答复',
  '发票在确认收货后开具,抬头和税号请核对一遍',
  '赠品漏发了,我现在登记,明天随补发包裹一起寄出',
  '色差是灯光和显示器造成的,我们支持退换',
  '请放心使用,质量问题30天内包换',
  '平台介入后我们会按要求上传凭证,处理结果以平台为准',
  '您可以在订单详情里点击申请售后,选择退货退款',
  '优惠券已经退回,有效期内可以重新使用',
  '重新下单后备注一下,我让仓库优先发货',
  '银行处理需要时间,信用卡一般3-5个工作日到账',
  '预售商品按页面约定的时间发货,最晚不超过{截止时间}',
  '破损件请保留好外包装,快递员在场时最好当面验货',
  '客服工作时间是9:00到23:00,留言后会按顺序回复',
  '差价已经按价保规则申请,审核通过后自动到账',
  '收货地址可以在发货前修改,发货以后只能联系快递转寄',
  '拒收以后包裹会退回仓库,我们收到后马上办理退款',
  '您选一个方案,我立刻去办,还有别的情况也请一起告诉我',
  '吊牌和配件请一起寄回,纸条写上订单号和联系电话',
  '这批货的检测报告我可以发给您,都是正品',
  '已经升级到主管处理,不会再让您重复说明',
];
const TITLES = '退款|退货|换货|运费险|催件|查件|破损|漏发|差价|发票|质量问题|色差|尺码|拒收'.split('|');
const MOMENTS = '到账时间|安抚|流程|被拒|超时|首次回复|跟进|结果通知|主管确认|补偿|重复催促|收尾'.split('|');
const TAGS = '物流|退款|售后|发票|安抚|补偿|质量|平台|VIP|大促|夜班'.split('|');
/** Goods and places, so that not every pair of characters is one of a few hundred. */
const RARE = [
  ...'棉麻绒丝呢皮靴鞋帽裙裤衫袜巾锅碗杯壶灯椅柜床垫枕被毯镜梳刷霜膏乳液粉笔纸墨琴棋球拍车胎锁链环戒坠杭苏沪粤川湘鄂闽赣豫晋秦陇吉辽蒙宁青藏琼桂黔滇',
];

const QUERIES: Record<string, string> = {
  characters: '退款|运费险|七天|照片|不影响二次销售|发票|仓库|到账|质量问题|您好|的|退|包裹|18:00',
  initials: 'tk|yfx|qt|zp|byxecxs|fp|ck|dz|zlwt|nh|sh|kd|tktk|wl',
  'full pinyin': 'tuikuan|yunfeixian|qitian|zhaopian|erci|fapiao|cangku|daozhang|zhiliang|chongxin|zhongxin|shouhuo|de',
  mixed: '退k|tkuan|tuik|运费x|yunf险|七天nb|zhaop|到zhang|ck收到|tui款|发piao|质lwt|24xiaoshi|shouh',
  'several words':
    '退款 到账|tk dz|仓库 tuikuan|运费 换货 尺码|fp sh|照片 面单 快递|tuikuan shouhuo|vip tk|yf cd|主管 cl|wl 48',
  'one letter': [...'abcdefghjklmnopqrstwxyz'].join('|'),
  'several letters': 't k|s d y|z y|t d',
  nothing: '|/|、',
};
const TYPED = 'tuikuan|退kuan|tk daozhang|yunfeixian|七天neibu|zhiliang wenti|cangkushoudao|L12'.split('|');
const ROUNDS = 20;
/** Rows a panel shows, of which the marks are wanted. */
const ROWS_SHOWN = 12;

/** mulberry32: the same phrases on every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

function createEntries(count: number): SearchEntry[] {
  const random = createRandom(7);
  const whole = (below: number): number => Math.floor(random(below));
  const pick = (items: readonly string[]): string => items[whole(items.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const length = 20 + whole(101);
    let text = pick(OPENINGS);
    while (text.length < length) {
      const goods = whole(3) === 0 ? `${pick(RARE)}${pick(RARE)}的` : '';
      text += pick([',', '。', '~', '!']) + goods + pick(CLAUSES);
    }
    const fields = {
      code: `L${whole(60)}.${number}`,
      title: `${pick(TITLES)}${pick(MOMENTS)}${number % 97}`,
      tags: [pick(TAGS), pick(TAGS)],
      text: text.slice(0, length),
    };
    const entry = {
      ...fields,
      id: `p${number}`,
      order: number,
      pinned: whole(200) === 0,
      keys: preparePhraseKeys(fields),
    };
    return whole(20) === 0 ? { ...entry, use: { count: 1 + whole(40), lastUsedAt: random(1e12) } } : entry;
  });
}

function measure(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of each run after a warm-up. A run's fastest round is what it takes on a quiet machine. */
function time(runs: readonly (() => void)[]): Record<string, number> {
  for (let round = 0; round < 5; round += 1) for (const run of runs) run();
  const times = runs.map((run) => Array.from({ length: ROUNDS }, () => measure(run)));
  const fastest = times.map((ofRun) => Math.min(...ofRun));
  const row = {
    median: quantile(times.flat(), 0.5),
    p95: quantile(times.flat(), 0.95),
    'median of fastest': quantile(fastest, 0.5),
    'p95 of fastest': quantile(fastest, 0.95),
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

const showRows = ({ hits }: SearchResult) => hits.slice(0, ROWS_SHOWN).map(({ highlights }) => highlights);

function searchTimes(index: PhraseIndex, entries: readonly SearchEntry[]): Record<string, object> {
  const timeSearches = (queries: readonly string[], options = {}) =>
    time(queries.map((query) => () => showRows(index.search(query, options))));
  const kinds = Object.entries(QUERIES).map(([kind, queries]) => [kind, timeSearches(queries.split('|'))]);
  const boosts = new Map(entries.slice(0, 300).map(({ id }) => [id, 20]));
  const changes = entries.slice(0, 40).map((entry) => () => {
    index.upsert({ ...entry, title: `${entry.title}改` });
    showRows(index.search('改'));
  });
  return {
    ...Object.fromEntries(kinds),
    'key by key': timeSearches(TYPED.flatMap((typed) => [...typed].map((_, end) => typed.slice(0, end + 1)))),
    'initials, 300 boosted': timeSearches(QUERIES.initials?.split('|') ?? [], { boosts }),
    'a change, then a search': time(changes),
  };
}

function usedMegabytes(): number {
  // Buffers are given back by the collection after the one that finds them unused.
  for (let round = 0; round < 2; round += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [20_000, 100_000]) {
  const entries = createEntries(count);
  const before = usedMegabytes();
  const index = createPhraseIndex(entries);
  const memory = usedMegabytes() - before;
  const builds = Array.from({ length: 5 }, () => measure(() => createPhraseIndex(entries)));
  const keys = measure(() => entries.forEach(preparePhraseKeys));
  console.log(`${count} phrases: built in ${Math.min(...builds).toFixed(0)} to ${Math.max(...builds).toFixed(0)} ms,`);
  console.log(`${memory.toFixed(1)} MB beside the phrases; keys prepared in ${keys.toFixed(0)} ms. Searches in ms:`);
  console.table(searchTimes(index, entries));
}
