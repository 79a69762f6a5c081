// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { formatFen } from '@/utils/domain/money/format-fen';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { card, choose, line, openRemedies, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: { kind: 'FRAUD_3X' | 'FOOD_10X'; price: number; loss?: number };
  out: number;
}

const KIND = { FRAUD_3X: '欺诈,退一赔三', FOOD_10X: '食品,退一赔十' };
const LAW = { FRAUD_3X: '消费者权益保护法第 55 条', FOOD_10X: '食品安全法第 148 条' };

function openAsSupervisor() {
  return openRemedies({ prepare: (desk) => desk.background.settings.set('role', 'SUPERVISOR') });
}

test('an agent’s machine does not show it', async () => {
  await openRemedies();
  expect(screen.queryByRole('button', { name: /^法定赔偿/ })).toBeNull();
});

test.each(vectors.punitive as Case[])('$title', async ({ in: input, out }) => {
  await openAsSupervisor();
  unfold('法定赔偿');
  choose('主张', KIND[input.kind]);
  type('订单实付', formatFen(input.price));
  if (input.loss) type('买家损失', formatFen(input.loss));
  const text = card('法定赔偿').textContent;
  expect(text).toContain(`退款之外另赔¥${formatFen(out)}`);
  expect(text).toContain(`连退款共 ¥${formatFen(input.price + out)}`);
  expect(text).toContain(LAW[input.kind]);
  expect(text).toContain('必须升级处理');
});

describe('what it never does', () => {
  test('offers nothing to send', async () => {
    await openAsSupervisor();
    unfold('法定赔偿');
    choose('主张', KIND.FRAUD_3X);
    expect(card('法定赔偿').querySelector('[data-proposed]')).toBeNull();
    expect(card('法定赔偿').textContent).not.toContain('话术');
  });

  test('shows a sum before the claim is named', async () => {
    await openAsSupervisor();
    expect(line('法定赔偿').textContent).toBe('法定赔偿还差 主张');
  });

  test('copies without being marked as internal', async () => {
    const desk = await openAsSupervisor();
    unfold('法定赔偿');
    choose('主张', KIND.FRAUD_3X);
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toMatch(/^【内部】3 × 89\.00,最低 500\.00 = 500\.00;.*必须升级处理/);
  });
});
