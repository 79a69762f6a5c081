// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { failed } from '@/utils/failures/failure';
import type { FakeDesk } from '../../panel/fakes/fake-desk';
import { settled } from '../../panel/fakes/fake-desk';
import { ORDER_A, otherBuyer } from '../../panel/fakes/readings';
import { answerAll, card, openRemedies, preview, rung, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

async function openLadder(ask = '500'): Promise<FakeDesk> {
  const desk = await openRemedies({ rules: { outboundSunkFen: 600 } });
  unfold('补偿');
  answerAll();
  type('买家要', ask);
  return desk;
}

async function approve(approver: string, upTo: string): Promise<void> {
  type('审批人', approver);
  type('批到(元)', upTo);
  type('凭证或备注', '钉钉 10:31');
  fireEvent.click(screen.getByRole('button', { name: '存审批' }));
  await settled();
}

/** Chooses a phrase from the search list, fills it and presses Enter. */
async function say({ store }: FakeDesk, title: string, values: Record<string, string>): Promise<void> {
  store.front.markPainted(store.front.current.value);
  store.phrases.search(title);
  const phrase = store.phrases.found.value.rows.find((row) => row.phrase.title === title)?.phrase;
  if (!phrase) throw new Error(`no phrase ${title}`);
  store.phrases.select(store.phrases.found.value.rows.findIndex((row) => row.phrase === phrase));
  for (const [name, value] of Object.entries(values)) store.say.fill(name, value);
  await store.insertion.insert(phrase);
  await settled();
}

const refusal = ({ store }: FakeDesk) => {
  const notice = store.notices.notice.value;
  return notice?.kind === 'FAILED' ? notice.failure : null;
};

describe('an approval on record unlocks the step', () => {
  test('the copied request unfolds the form with its amount; who approved what and why is stored', async () => {
    const desk = await openLadder();
    fireEvent.click(rung('33'));
    await settled();
    expect((screen.getByLabelText('批到(元)') as HTMLInputElement).value).toBe('33.00');
    expect(document.querySelector('details.remedy-more')?.hasAttribute('open')).toBe(true);
    await approve(' 王主管 ', '35');
    expect(desk.background.inputsOf('recordApproval')).toMatchObject([
      {
        ...{ orderNo: ORDER_A, conversation: 'uid-1', upToFen: 3500, approver: '王主管' },
        ...{ evidence: '钉钉 10:31', reason: '超出客服单笔权限、超出客服占比权限' },
      },
    ]);
    expect(card('补偿').textContent).toContain('王主管 批到 35 元 小禾 今天 17:20');
  });

  test('the request tells the approver what was offered and paid before', async () => {
    const desk = await openLadder();
    await approve('王主管', '30');
    await say(desk, '批复金额还价', { 金额: '22' });
    fireEvent.click(screen.getByRole('button', { name: /^已发出/ }));
    await settled();
    fireEvent.click(rung('40'));
    await settled();
    expect(desk.clipboard.text).toContain('买家要求:500.00 元\n已报:22.00 元\n申请金额:40.00 元');
    fireEvent.click(screen.getByRole('button', { name: /已打款$/ }));
    await settled();
    fireEvent.click(rung('40'));
    await settled();
    expect(desk.clipboard.text).toContain('买家要求:500.00 元\n本单已补偿:22.00 元\n申请金额:40.00 元');
  });

  test('steps within it say it with the approved phrases, the last one with the approver', async () => {
    const desk = await openLadder();
    await approve('王主管', '44.5');
    expect(rung('22').textContent).toContain('已批');
    fireEvent.click(rung('22'));
    expect(preview(desk)).toMatchObject({ key: 'comp.counter_offer', missing: [] });
    expect(preview(desk).text).toContain('22元');
    fireEvent.click(rung('44.5'));
    expect(preview(desk)).toMatchObject({ key: 'comp.final', missing: [] });
    expect(preview(desk).text).toContain('王主管');
    expect(screen.queryByRole('button', { name: '存审批' })).toBeNull();
  });

  test('steps above it stay locked, and so does another buyer’s order', async () => {
    const desk = await openLadder();
    await approve('王主管', '35');
    fireEvent.click(rung('40'));
    await settled();
    expect(preview(desk).key).toBeNull();
    expect(desk.clipboard.text).toContain('申请金额:40.00 元');
    desk.console.show(otherBuyer());
    await settled();
    await say(desk, '批复金额还价', { 金额: '10' });
    expect(refusal(desk)).toEqual({ code: 'APPROVAL_MISSING' });
  });

  test('without a name nothing is stored; a failure to store is said', async () => {
    const desk = await openLadder();
    await approve(' ', '35');
    expect(screen.getByText('先写审批人')).not.toBeNull();
    expect(desk.background.inputsOf('recordApproval')).toEqual([]);
    desk.background.break('recordApproval', failed('STORE_FULL'));
    await approve('王主管', '35');
    expect(screen.getByText(/没存上:硬盘空间不够/)).not.toBeNull();
  });

  test('withdrawn, it locks again', async () => {
    const desk = await openLadder();
    await approve('王主管', '35');
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));
    await settled();
    expect(card('补偿').textContent).toContain('已撤回');
    fireEvent.click(rung('22'));
    await settled();
    expect(preview(desk).key).toBeNull();
    await say(desk, '批复金额还价', { 金额: '22' });
    expect(refusal(desk)).toEqual({ code: 'APPROVAL_MISSING' });
  });

  test('what was paid under it is used up', async () => {
    const desk = await openLadder();
    await approve('王主管', '35');
    await say(desk, '批复金额还价', { 金额: '22' });
    fireEvent.click(screen.getByRole('button', { name: /^已发出/ }));
    await settled();
    expect(desk.background.inputsOf('confirmOffer')).toMatchObject([{ fen: 2200, level: 'SUPERVISOR' }]);
    fireEvent.click(screen.getByRole('button', { name: /已打款$/ }));
    await settled();
    await say(desk, '批复金额还价', { 金额: '22' });
    expect(refusal(desk)).toMatchObject({ code: 'APPROVAL_EXCEEDED', details: { approved: '13.00' } });
  });
});

describe('a phrase that speaks of an approval, chosen from the list', () => {
  test.each([
    ['批复金额还价', { 金额: '10' }],
    ['批复金额还价', {}],
    ['补偿上限', { 金额: '10', 主管: '王主管' }],
  ])('%s %o: without an approval nothing is inserted, nothing copied', async (title, values) => {
    const desk = await openLadder();
    await say(desk, title, values);
    expect(refusal(desk)).toEqual({ code: 'APPROVAL_MISSING' });
    expect(desk.console.sentOf('insert')).toEqual([]);
    expect(desk.store.insertion.fillRequest.value).toBeNull();
    const phrase = desk.store.say.preview.value?.phrase;
    if (phrase) await desk.store.insertion.copy(phrase);
    expect(desk.clipboard.text).toBeNull();
  });

  test.each([
    ['35', null],
    ['¥35.00', null],
    ['35.01', 'APPROVAL_EXCEEDED'],
    ['三十', 'APPROVAL_EXCEEDED'],
  ])('up to 35 yuan approved, %s said: %s', async (amount, code) => {
    const desk = await openLadder();
    await approve('王主管', '35');
    await say(desk, '批复金额还价', { 金额: amount });
    expect(refusal(desk)?.code ?? null).toBe(code);
    expect(desk.console.sentOf('insert')).toHaveLength(code === null ? 1 : 0);
  });

  test('is refused while the records cannot be read', async () => {
    const desk = await openLadder();
    await approve('王主管', '35');
    desk.background.break('listPayouts', failed('BACKGROUND_SILENT'));
    await say(desk, '批复金额还价', { 金额: '10' });
    expect(refusal(desk)).toEqual({ code: 'BACKGROUND_SILENT' });
    expect(desk.console.sentOf('insert')).toEqual([]);
  });
});
