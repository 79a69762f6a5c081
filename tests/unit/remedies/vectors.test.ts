import { describe, expect, it } from 'vitest';
import { run } from '@/utils/domain/remedies/run';
import { VECTORS } from './vectors';

const NAMES = [
  'compensation',
  'remedyCosts',
  'priceDiff',
  'freight',
  'invoiceCheck',
  'apportion',
  'orderSplit',
  'partialReturn',
  'noReasonWindow',
  'addWorkdays',
  'refundTimer',
  'noReason',
  'logistics',
  'lateCompensation',
  'punitive',
  'sla',
];

/** Results where absence says something: keys beyond the example's would be wrong, not merely more. */
const EXACT = new Set(['compensation', 'remedyCosts', 'invoiceCheck', 'noReason', 'logistics', 'sla']);

it('has examples of every calculator and of no other', () => {
  expect(Object.keys(VECTORS).toSorted()).toEqual(NAMES.toSorted());
});

describe.each(NAMES)('%s', (name) => {
  it.each((VECTORS[name] ?? []).map((vector) => [vector.title ?? JSON.stringify(vector.in), vector] as const))(
    '%s',
    (_title, vector) => {
      const result = run(name, vector.in, vector.settings);
      if (EXACT.has(name) || typeof vector.out !== 'object') expect(result).toEqual(vector.out);
      else expect(result).toMatchObject(vector.out ?? {});
      // What leaves is JSON: nothing is lost or changed on the way through a message.
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    },
  );
});
