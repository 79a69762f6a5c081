import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { Locale } from '@/utils/i18n/locale';
import type { PlatformTimer } from '@/utils/panel/remedies/deadlines-settings';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import { amountField, fieldValue, shareField } from '@/utils/panel/remedies/typed-field';
import type { Bilingual } from '../bilingual';
import type { RuleWriting } from '../rule';
import { partsOf } from './plain-writings';

type Bracket = RemedySettings['late']['PDD']['LATE_STD'][number];

const BRACKET_LINE =
  /^(?:[<＜]\s*(?<below>[^:：]+)|\*)\s*[:：]\s*(?<share>[^\s,，]+)[\s,，]+(?<min>\S+?)\s*[-–~～至到]\s*(?<max>\S+)$/u;

function readBracket(line: string): Bracket | undefined {
  const { below, share = '', min = '', max = '' } = BRACKET_LINE.exec(line)?.groups ?? {};
  const belowFen = below === undefined ? null : fieldValue(amountField(below));
  const bp = fieldValue(shareField(share));
  const minFen = fieldValue(amountField(min));
  const maxFen = fieldValue(amountField(max));
  if (belowFen === undefined || bp === undefined || minFen === undefined || maxFen === undefined) return undefined;
  return minFen <= maxFen ? { belowFen, bp, minFen, maxFen } : undefined;
}

/** Whether the prices rise and only the last bracket is open: the first that fits counts. */
function isRising(brackets: readonly Bracket[]): boolean {
  return brackets.every(({ belowFen }, index) => {
    const next = brackets[index + 1];
    return next === undefined || (belowFen !== null && belowFen < (next.belowFen ?? Number.POSITIVE_INFINITY));
  });
}

/** What is paid, by price: one bracket a line. */
export const BRACKETS: RuleWriting = {
  form: {
    zh: '每行一档“<价格: 比例 最低–最高”,* 是其余价格,如 <300: 0% 3–3;空着是没有规定',
    en: 'a bracket per line “<price: share least–most”, * for every other price, like <300: 0% 3–3; empty: no rule',
  },
  isLong: true,
  read(text) {
    const brackets = partsOf(text).map(readBracket);
    const known = brackets.flatMap((bracket) => (bracket ? [bracket] : []));
    return known.length === brackets.length && isRising(known) ? known : undefined;
  },
  write: (value) => (value as Bracket[]).map(writeBracket).join('\n'),
};

function writeBracket({ belowFen, bp, minFen, maxFen }: Bracket): string {
  const price = belowFen === null ? '*' : `<${formatFenTrimmed(belowFen)}`;
  return `${price}: ${formatFenTrimmed(bp)}% ${formatFenTrimmed(minFen)}–${formatFenTrimmed(maxFen)}`;
}

const CONSOLES: Readonly<Record<PlatformTimer['console'], Bilingual>> = {
  pinduoduo: { zh: '拼多多', en: 'Pinduoduo' },
  feige: { zh: '抖音', en: 'Douyin' },
};
const STEPS: Readonly<Record<PlatformTimer['step'], Bilingual>> = {
  ANSWER: { zh: '处理申请', en: 'answer' },
  BUYER_RETURNS: { zh: '买家寄回', en: 'buyer returns' },
  CONFIRM: { zh: '确认退货', en: 'confirm return' },
};
const STARTS: Readonly<Record<PlatformTimer['from'], Bilingual>> = {
  requestedAt: { zh: '申请起', en: 'from request' },
  agreedAt: { zh: '同意起', en: 'from consent' },
  returnShippedAt: { zh: '寄出起', en: 'from sending' },
  receivedAt: { zh: '收到起', en: 'from receipt' },
};
const SHIPPED = { zh: ['未发货', '已发货'], en: ['not shipped', 'shipped'] } as const;
const LOCALES = ['zh', 'en'] as const;

/** A platform's clock in words, without its hours. */
export function timerName({ console, step, from, shipped }: PlatformTimer, locale: Locale): string {
  const words = [CONSOLES[console], STEPS[step], STARTS[from]].map((word) => word[locale]);
  return [...words, ...(shipped === null ? [] : [SHIPPED[locale][shipped ? 1 : 0]])].join(' · ');
}

const TIMER_LINE = /^(?<name>.+?)\s*[:：]\s*(?<hours>\d{1,4})\s*(?:小时|h|hours?)?$/u;

/** The clocks the platforms run: their hours may be changed, and a clock that is gone may be left out. */
export function timersWriting(known: readonly PlatformTimer[]): RuleWriting {
  function readTimer(line: string): PlatformTimer | undefined {
    const { name, hours } = TIMER_LINE.exec(line)?.groups ?? {};
    const timer = known.find((candidate) => LOCALES.some((locale) => timerName(candidate, locale) === name));
    return timer && { ...timer, hours: Number(hours) };
  }
  return {
    form: {
      zh: '每行“名称: 小时数”,只改小时数;没有的时限删掉整行',
      en: 'per line “name: hours”; change the hours only, or delete the line',
    },
    isLong: true,
    read(text) {
      const timers = partsOf(text).map(readTimer);
      return timers.includes(undefined) ? undefined : timers;
    },
    write: (value, locale) =>
      (value as PlatformTimer[]).map((timer) => `${timerName(timer, locale)}: ${timer.hours}`).join('\n'),
  };
}
