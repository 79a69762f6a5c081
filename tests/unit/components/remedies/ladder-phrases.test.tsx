// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { settled } from '../../panel/fakes/fake-desk';
import { ORDER_A } from '../../panel/fakes/readings';
import { answerAll, choose, ladder, openRemedies, preview, rung, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

const RULES = { outboundSunkFen: 600 };

/** The digit's rung, with the keyboard in the ladder. */
function press(key: string): void {
  fireEvent.keyDown(document.querySelector('[data-proposed]') ?? screen.getByRole('group', { name: /让步阶梯/ }), {
    key,
  });
}

describe('one key from an offer to its phrase', () => {
  test('the first step opens, the middle ones counter within authority, the last meets the ask', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    type('买家要', '20');
    press('1');
    expect(preview(desk)).toMatchObject({ key: 'comp.open', missing: [] });
    expect(preview(desk).text).toContain('补您10元');
    press('2');
    expect(preview(desk)).toMatchObject({ key: 'comp.counter_within' });
    expect(preview(desk).text).toContain('15元');
    press('4');
    expect(preview(desk)).toMatchObject({ key: 'comp.accept', missing: ['截止时间'] });
    expect(desk.store.say.filling.value.filled).toEqual({ 金额: '20' });
  });

  test('a click does the same, and the search box gets the keyboard so that Enter inserts', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    type('买家要', '20');
    const before = desk.store.focus.searchRequest.value;
    fireEvent.click(rung('15'));
    expect(preview(desk).text).toContain('15元');
    expect(desk.store.focus.searchRequest.value).toBe(before + 1);
  });

  test('a small ask is accepted at the ask', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    type('买家要', '3');
    press('1');
    expect(preview(desk).key).toBe('comp.accept');
  });

  test('a key of the input method is not a rung', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    const proposed = document.querySelector('[data-proposed]');
    if (!proposed) throw new Error('nothing proposed');
    fireEvent.keyDown(proposed, { key: '1', isComposing: true });
    expect(preview(desk).key).toBeNull();
  });

  test('a phrase the library does not have is said, nothing is marked as taken', async () => {
    const desk = await openRemedies({
      rules: RULES,
      prepare: ({ background }) => {
        background.phrases = [];
      },
    });
    unfold('补偿');
    answerAll();
    press('1');
    expect(screen.getByText('话术库里没有这条,载入起步话术后再取')).not.toBeNull();
    expect(preview(desk).key).toBeNull();
    expect(document.querySelector('[data-taken="true"]')).toBeNull();
  });
});

describe('above the agent’s authority', () => {
  test('no phrase is offered; the step copies a request with the evidence left blank', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    type('买家要', '500');
    expect(ladder()).toEqual(['22', '33', '40', '44.5']);
    press('1');
    await settled();
    expect(preview(desk).key).toBeNull();
    expect(desk.clipboard.text).toBe(
      [
        '【补偿审批申请】请主管审批',
        `订单号:${ORDER_A}`,
        '实付:89.00 元(1 件)',
        '买家要求:500.00 元',
        '申请金额:22.00 元',
        '定责:我方',
        '程度:一般',
        '原因:超出客服单笔权限',
        '凭证:',
      ].join('\n'),
    );
    expect(screen.getByText('审批申请已复制,发给审批人')).not.toBeNull();
  });

  test('the ladder shows where the authority ends, and only the steps below it have phrases', async () => {
    const desk = await openRemedies({
      rules: { ...RULES, bargain: { agentLimitFen: 1500, supervisorLimitFen: 1800 } },
    });
    unfold('补偿');
    answerAll();
    type('买家要', '20');
    expect(rung('15').parentElement?.textContent).toContain('权限到此');
    expect(rung('18').textContent).toContain('主管');
    expect(rung('20').textContent).toContain('经理');
    fireEvent.click(rung('20'));
    await settled();
    expect(preview(desk).key).toBeNull();
    expect(desk.clipboard.text).toContain('请经理审批');
    fireEvent.click(rung('15'));
    expect(preview(desk).key).toBe('comp.counter_within');
  });

  test('a refused clipboard is not a copied request', async () => {
    const desk = await openRemedies({ rules: RULES });
    desk.clipboard.refuses = true;
    unfold('补偿');
    answerAll();
    type('买家要', '500');
    press('1');
    await settled();
    expect(screen.queryByText('审批申请已复制,发给审批人')).toBeNull();
    expect(desk.store.notices.notice.value).toMatchObject({ failure: { code: 'CLIPBOARD_REFUSED' } });
  });
});

describe('the buyer’s other way is always beside the offer', () => {
  test('a liable shop: return or exchange at its cost, one key away', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    expect(screen.getByText('退货退款或换货,运费我们承担')).not.toBeNull();
    press('0');
    expect(preview(desk)).toMatchObject({ key: 'common.two_options', missing: [] });
    expect(preview(desk).text).toContain('退货退款，运费我们承担');
  });

  test('no figure named: the buyer’s wish can be asked first', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    press('9');
    expect(preview(desk).key).toBe('common.ask_wish');
  });

  test('nobody’s fault: no phrase admits one or promises the freight', async () => {
    const desk = await openRemedies({ rules: RULES });
    unfold('补偿');
    answerAll();
    choose('定责', '无责');
    type('买家要', '20');
    expect(ladder()).toEqual(['5', '7', '9', '10']);
    press('1');
    expect(preview(desk)).toMatchObject({ key: 'common.two_options', missing: ['方案二'] });
    tick('买家还能七天无理由退');
    press('1');
    expect(preview(desk)).toMatchObject({ key: 'common.two_options', missing: [] });
    expect(preview(desk).text).toContain('补您5元，商品您留着用');
    expect(preview(desk).text).toContain('按七天无理由退货');
    expect(preview(desk).text).not.toContain('运费我们');
  });
});
