import { describe, expect, test } from 'vitest';
import { starterLibrary } from '@/assets/phrases/starter-library';
import { PHRASE_VARIABLES } from '@/utils/domain/phrases/variables';

/**
 * The wordings we ship are held to the strictest of the wording rules here; the full rule set is
 * the lint's own business.
 */
const FORBIDDEN: Record<'zh' | 'en', [why: string, pattern: RegExp][]> = {
  zh: [
    ['a wait without a time', /耐心|稍等|稍后|请等|等通知|等消息|晚些|晚点|回头再|过几天|第一时间/],
    ['"as soon as possible" without a time', /尽快(?!去医院|就医|.{0,24}(\d|今天|明天|\{))/],
    ['haste forbidden to the buyer', /不要(着急|催)|别(急|催)|稍安勿躁/],
    ['a refusal up front', /不能给|办不了|没办法|不归我|我们?(不能|不会|不可以)/],
    ['blame', /(快递|仓库|财务|平台|您自己)(公司)?的(错|责任|问题)/],
    ['"but" after agreement', /但是|可是|不过/],
    ['a promise beyond our power', /保证|绝对|肯定|百分百|100%|假一赔|(赔|补)(三|十|3|10)倍/],
    ['an absolute term', /最(好|低|便宜|优|佳|合适)|第一品牌|顶级|独一无二/],
    ['a way off the platform', /微信|支付宝|QQ|加我|扫码|私下|线下/],
    ['a bargain over reviews', /好评|五星|(改|删)(掉|除)?(差评|评价)|返现/],
    ['a withdrawal as a condition', /撤(销|诉|回).{0,8}(再|才|就)(给|退|赔)/],
    ['an application that may not exist', /申请(到了|下来)/],
    ['你 instead of 您', /你/],
    ['half-width punctuation between Chinese', /[一-龥}][,;:?!()]|[,;:?!()][一-龥{]/],
    ['two marks in a row', /[！？!?]{2}/],
  ],
  en: [
    ['a wait without a time', /be patient|please wait|as soon as possible|\bASAP\b|shortly/i],
    ['a refusal up front', /\b(unfortunately|impossible|not allowed)\b/i],
    ['a promise beyond our power', /guarantee|definitely|100%/i],
    ['a way off the platform', /whatsapp|wechat|paypal|bank transfer/i],
    ['a bargain over reviews', /5[- ]star|five[- ]star|positive review|change your review/i],
    ['full-width punctuation', /[，。；：！？（）]/],
    ['Chinese outside the braces', /[一-龥]/],
  ],
};

const filledIn = (text: string) =>
  PHRASE_VARIABLES.reduce((whole, { name }) => whole.replaceAll(`{${name}}`, '{}'), text);

describe.each(['zh', 'en'] as const)('wordings in %s', (language) => {
  test.each(FORBIDDEN[language])('never contain %s', (_, pattern) => {
    const hits = starterLibrary(language).flatMap(({ key, texts }) =>
      texts.filter((text) => pattern.test(filledIn(text))).map((text) => `${key}: ${text}`),
    );
    expect(hits).toEqual([]);
  });
});

describe('waiting sentences', () => {
  /** 核实、查询、提交…: whatever makes the buyer wait must say until when, in the same message. */
  const WAITING = /正在(核实|核对|查|验货|请仓库)|我同时|已经提交查询|升级(催办|去催)/;
  const TIME = /\{(截止时间|时间|日期|回访时间)\}|\d+(分钟|小时|天)内|今天|当天/;

  test('carry a time', () => {
    const hits = starterLibrary('zh')
      .filter(({ key }) => key !== 'C04.evidence' && key !== 'G08.check') // the platform's clock; the buyer answers first
      .flatMap(({ key, texts }) =>
        texts.filter((text) => WAITING.test(text) && !TIME.test(text)).map((text) => `${key}: ${text}`),
      );
    expect(hits).toEqual([]);
  });
});
