// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { missing } from '@/utils/domain/conversation/reading';
import { readRemedySettings } from '@/utils/panel/remedies/remedy-settings';
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading, otherBuyer } from '../../panel/fakes/readings';
import { answerAll, card, choose, ladder, line, openRemedies, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;

describe('inputs belong to the conversation and its order', () => {
  test('another buyer starts empty, the first one finds everything again', async () => {
    const desk = await openRemedies({ rules: { outboundSunkFen: 600 } });
    unfold('补偿');
    answerAll();
    type('买家要', '20');
    desk.console.show(otherBuyer());
    await settled();
    expect(line('补偿').getAttribute('aria-expanded')).toBe('false');
    expect(line('补偿').textContent).toBe('补偿还差 定责、能否再卖、成本');
    unfold('补偿');
    expect(field('单件实付').value).toBe('123.00');
    expect(field('买家要').value).toBe('');
    desk.console.show(conversationReading());
    await settled();
    expect(field('买家要').value).toBe('20');
    expect(ladder()).toEqual(['10', '15', '18', '20']);
  });

  test('another order of the same buyer starts empty', async () => {
    const orders = [orderReading('1'), orderReading('2')];
    const desk = await openRemedies({ reading: conversationReading({ orders, openOrder: 0 }) });
    unfold('补偿');
    answerAll();
    desk.console.show(conversationReading({ orders, openOrder: 1 }));
    await settled();
    expect(line('补偿').textContent).toContain('还差 定责');
  });

  test('the order read anew changes the prefill, not what was typed', async () => {
    const desk = await openRemedies();
    unfold('补偿');
    answerAll();
    const paidFen = { state: 'read' as const, value: 6000, text: '¥60', source: '实付', sure: true };
    desk.console.show(conversationReading({ orders: [orderReading('260718-123456789012345', { paidFen })] }));
    await settled();
    expect(field('单件实付').value).toBe('60.00');
    expect(field('单件成本').value).toBe('35');
  });

  test('nothing is shown while the conversation is not certain', async () => {
    await openRemedies({ reading: conversationReading({ conversation: missing('NOT_FOUND') }) });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the keyboard', () => {
  test('unfolding goes to what has to be said, and to the proposed offer once there is one', async () => {
    await openRemedies();
    unfold('补偿');
    expect(document.activeElement).toBe(screen.getByLabelText('我方'));
    answerAll();
    fireEvent.click(line('补偿'));
    unfold('补偿');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('step');
  });

  test('Enter in a field goes to the proposed offer, or to what is still missing', async () => {
    await openRemedies();
    unfold('补偿');
    fireEvent.keyDown(field('买家要'), { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText('我方'));
    answerAll();
    fireEvent.keyDown(field('买家要'), { key: 'Enter' });
    expect(document.activeElement?.getAttribute('aria-current')).toBe('step');
  });

  test('Escape folds and does not leave the panel; while composing it belongs to the input method', async () => {
    await openRemedies();
    unfold('补偿');
    let reached = 0;
    const count = () => {
      reached += 1;
    };
    document.addEventListener('keydown', count);
    fireEvent.keyDown(field('买家要'), { key: 'Escape', isComposing: true });
    expect(card('补偿')).not.toBeNull();
    fireEvent.keyDown(field('买家要'), { key: 'Escape' });
    document.removeEventListener('keydown', count);
    expect(reached).toBe(1);
    expect(line('补偿').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(line('补偿'));
  });
});

describe('the shop’s rules', () => {
  test('a typed cost share is kept for the shop, beside what is already stored', async () => {
    const desk = await openRemedies({ rules: { handlingFen: 300, other: 'kept' } });
    unfold('补偿');
    choose('成本填法', '占实付 %');
    type('单件成本', '40');
    fireEvent.click(screen.getByRole('button', { name: '存为本店占比' }));
    await settled();
    expect(desk.background.inputsOf('saveSetting')).toEqual([
      { shopId: 'shop-1', name: 'remedies', value: { handlingFen: 300, other: 'kept', costShareBp: 4000 } },
    ]);
    expect(screen.queryByRole('button', { name: '存为本店占比' })).toBeNull();
    type('单件成本', '');
    expect(card('补偿').textContent).toContain('成本按实付的 40 % 估(店铺设置)');
  });

  test('a share that could not be stored says so', async () => {
    const desk = await openRemedies();
    desk.background.break('saveSetting', { ok: false, failure: { code: 'STORE_FULL' } });
    unfold('补偿');
    choose('成本填法', '占实付 %');
    type('单件成本', '40');
    fireEvent.click(screen.getByRole('button', { name: '存为本店占比' }));
    await settled();
    expect(screen.getByRole('alert').textContent).toContain('没存上:硬盘空间不够');
  });

  test('what another window stored meanwhile is kept', async () => {
    const desk = await openRemedies({ rules: { handlingFen: 300 } });
    unfold('补偿');
    choose('成本填法', '占实付 %');
    type('单件成本', '40');
    desk.background.settings.set('remedies', { handlingFen: 500 });
    fireEvent.click(screen.getByRole('button', { name: '存为本店占比' }));
    await settled();
    expect(desk.background.settings.get('remedies')).toEqual({ handlingFen: 500, costShareBp: 4000 });
  });

  test('rules that could not be read are said, and nothing is stored over them', async () => {
    const desk = await openRemedies({
      prepare: ({ background }) =>
        background.break('readSettings', { ok: false, failure: { code: 'STORE_UNAVAILABLE' } }),
    });
    unfold('补偿');
    answerAll();
    expect(card('补偿').textContent).toContain('请核对:本店规则没读到,按默认值算');
    choose('成本填法', '占实付 %');
    fireEvent.click(screen.getByRole('button', { name: '存为本店占比' }));
    await settled();
    expect(desk.background.inputsOf('saveSetting')).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('没存上');
  });

  test('a change in another window arrives', async () => {
    const desk = await openRemedies();
    unfold('补偿');
    desk.background.settings.set('remedies', { costShareBp: 3900 });
    desk.background.tell(['settings']);
    await settled();
    expect(card('补偿').textContent).toContain('成本按实付的 39 % 估');
  });

  test('a stored value that is none falls back to its default, alone', () => {
    const rules = readRemedySettings({
      remedies: {
        costShareBp: 10_001,
        returnFreightFen: '10',
        handlingFen: 300,
        wornRangeFen: [20, 10],
        bargain: { stepFen: 0, rounds: 2 },
        priceDiff: { anchor: 'moon', days: 7 },
      },
    });
    expect(rules).toMatchObject({
      costShareBp: null,
      returnFreightFen: 1000,
      handlingFen: 300,
      wornRangeFen: [1000, 1500],
    });
    expect(rules.bargain).toMatchObject({ stepFen: 100, rounds: 2, openBp: 5000 });
    expect(rules.priceDiff).toMatchObject({ anchor: 'success', days: 7, unit: 'workday' });
  });

  test.each([undefined, null, 'x', 7, []])('stored %s gives the contract’s defaults', (stored) => {
    expect(readRemedySettings({ remedies: stored })).toMatchObject({
      costShareBp: null,
      platformFeeBp: 500,
      feeRefundable: true,
      returnFreightFen: 1000,
      handlingFen: 200,
      bargain: { agentLimitFen: 2000, goodwillCapFen: 1000, maxShareBp: 5000 },
      priceDiff: { anchor: 'success', days: 15, unit: 'workday', basis: 'buyerPaid', careOptions: null },
    });
  });
});
