// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { compensationWhyTexts } from '@/utils/i18n/compensation-why-texts';
import { approvalRequest } from '@/utils/panel/remedies/approval-request';
import { NO_BARGAIN } from '@/utils/panel/remedies/bargain-standing';
import { EMPTY_COMPENSATION } from '@/utils/panel/remedies/compensation-form';
import { ladderSteps, otherWayPhrase } from '@/utils/panel/remedies/compensation-steps';
import { viewCompensation } from '@/utils/panel/remedies/compensation-view';
import { explainCompensation } from '@/utils/panel/remedies/explain-compensation';
import { readRemedySettings } from '@/utils/panel/remedies/remedy-settings';
import { settled } from '../../panel/fakes/fake-desk';
import { orderReading } from '../../panel/fakes/readings';
import { answerAll, openRemedies, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

const NUMBER = /\d+(?:\.\d+)?/g;
const texts = compensationTexts.zh;
const words = { card: texts, why: compensationWhyTexts.zh };
const order = orderReading('240101-1');

const yuan = fc.integer({ min: 1, max: 30_000 });
const cases = fc.record({
  ask: fc.option(yuan, { nil: null }),
  unitPaid: yuan,
  cost: yuan,
  liability: fc.constantFrom('SELLER' as const, 'COURIER' as const, 'BUYER' as const, 'NONE' as const),
  resalable: fc.boolean(),
  noReasonRight: fc.boolean(),
});

type CaseInput = typeof cases extends fc.Arbitrary<infer Input> ? Input : never;

/** Every text of a case that can leave the panel, with the amounts it may name. */
function outgoing({ ask, unitPaid, cost, ...rest }: CaseInput) {
  const rules = readRemedySettings({});
  const form = {
    ...EMPTY_COMPENSATION,
    ...rest,
    ask: ask === null ? '' : formatFen(ask),
    unitPaid: formatFen(unitPaid),
    cost: formatFen(cost),
  };
  const view = viewCompensation(form, order, rules);
  if (view.state !== 'ready') throw new Error(view.state);
  const { found } = view;
  const steps = ladderSteps(found, NO_BARGAIN);
  const phrases = [otherWayPhrase(found.input), ...steps.flatMap(({ phrase }) => phrase ?? [])];
  return {
    found,
    said: phrases.flatMap((phrase) => Object.values(phrase.valuesIn('zh'))),
    requests: steps
      .filter(({ phrase }) => phrase === null)
      .map((step) => ({
        step,
        text: approvalRequest(step, found, { order, severity: 'MODERATE', rules, texts, offeredFen: 0, paidOutFen: 0 }),
      })),
    why: explainCompensation(found, rules, words),
  };
}

describe('cost, floor and ceiling stay inside', () => {
  test('a phrase names nothing but an offer on the ladder', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { found, said } = outgoing(input);
        const offers = found.result.offers
          .filter(({ level }) => level === 'AGENT')
          .map(({ fen }) => formatFenTrimmed(fen));
        const named = said.flatMap((text) => text.match(NUMBER) ?? []);
        expect(named.filter((number) => !offers.includes(number))).toEqual([]);
      }),
    );
  });

  test('a request names what was paid and asked and the amount wished for', () => {
    fc.assert(
      fc.property(cases, (input) => {
        for (const { step, text } of outgoing(input).requests) {
          const known = [input.unitPaid, input.ask ?? 0, step.fen].map(formatFen);
          const named = text.replace('240101-1', '').replace('(1 件)', '').replace('90 天', '').match(NUMBER) ?? [];
          expect(named.filter((number) => !known.includes(number))).toEqual([]);
        }
      }),
    );
  });

  test('the copied arithmetic names neither cost, nor ceiling, nor return cost unless an offer or the page does', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { found, why } = outgoing(input);
        const { paidFen, ceilingFen, returnPathCostFen, marginFen, offers, fairLoFen } = found.result;
        const open = [paidFen, input.ask ?? 0, offers[0]?.fen ?? 0, fairLoFen, 100];
        const secret = [ceilingFen, returnPathCostFen, marginFen, input.cost].filter((fen) => !open.includes(fen));
        const named: string[] = why.open.replaceAll(/[\d.]+ %/g, '').match(NUMBER) ?? [];
        expect(secret.map(formatFen).filter((figure) => named.includes(figure))).toEqual([]);
        expect(why.internal).toContain(formatFen(ceilingFen));
      }),
    );
  });

  test('what is copied is the open part, marked as internal', async () => {
    const desk = await openRemedies({ rules: { outboundSunkFen: 600 } });
    unfold('补偿');
    answerAll();
    type('买家要', '20');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe(
      '【内部】实付 89.00;定责 我方;买家要 20.00,占 22.47 %;首档 10.00 = max(20.00 × 50 %, 合理损失 8.90) 取整到 1.00',
    );
    expect(document.querySelector('.remedy-why')?.textContent).toContain(
      '上限 44.50,不超过实付的 50 %;退回成本 96.55 = 实付 89.00 − 退还佣金 4.45 + 退回运费 10.00 + 处理 2.00;毛利 43.55 = 实付 89.00 − 佣金 4.45 − 成本 35.00 − 已发运费 6.00',
    );
  });

  test('where the target is the ceiling, the first offer is told without the formula that would give it away', () => {
    const asked = { ask: 50_000, unitPaid: 8900, cost: 3500 };
    const input = { ...asked, liability: 'SELLER' as const, resalable: false, noReasonRight: false };
    expect(outgoing(input).why.open).toBe('实付 89.00;定责 我方;买家要 500.00,占 561.79 %;首档 22.00');
    expect(outgoing({ ...input, ask: null }).why.open).toBe('实付 89.00;定责 我方;买家没说数额;首档 8.00');
  });

  test('every internal figure on the screen carries the lock', async () => {
    await openRemedies({ rules: { outboundSunkFen: 600, costShareBp: 3933 } });
    unfold('补偿');
    answerAll();
    type('单件成本', '');
    type('买家要', '20');
    const locked = [...document.querySelectorAll('.remedy-internal')];
    for (const mark of locked) expect(mark.querySelector('svg')?.getAttribute('aria-label')).toBe('内部,不会进话术');
    const outside = document.body.cloneNode(true) as HTMLElement;
    for (const mark of outside.querySelectorAll('.remedy-internal')) mark.remove();
    for (const figure of ['44.5', '96.55', '43.55', '39.33', '35.00'])
      expect(outside.textContent).not.toContain(figure);
    expect(locked.map((mark) => mark.textContent).join()).toContain('上限 44.50');
  });
});
