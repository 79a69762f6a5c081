import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleRows } from '../../practice/scene/visible-rows.ts';

const heights = fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 1, maxLength: 60 });
const total = (list: readonly number[]) => list.reduce((sum, height) => sum + height, 0);

it('shown rows and the space around them are as high as the whole list', () => {
  fc.assert(
    fc.property(heights, fc.nat(4000), fc.nat(900), (list, scrollTop, viewport) => {
      const { first, end, spaceBefore, spaceAfter } = visibleRows(list, scrollTop, viewport);
      expect(spaceBefore + total(list.slice(first, end)) + spaceAfter).toBe(total(list));
    }),
  );
});

it('nothing in view is left out', () => {
  fc.assert(
    fc.property(heights, fc.nat(4000), fc.nat(900), (list, scrollTop, viewport) => {
      const { spaceBefore, spaceAfter } = visibleRows(list, scrollTop, viewport);
      expect(spaceBefore).toBeLessThanOrEqual(Math.max(0, scrollTop));
      expect(total(list) - spaceAfter).toBeGreaterThanOrEqual(Math.min(total(list), scrollTop + viewport));
    }),
  );
});

it('rows far out of view are not in the page', () => {
  expect(visibleRows(Array(100).fill(50), 1000, 500)).toEqual({
    first: 18,
    end: 32,
    spaceBefore: 900,
    spaceAfter: 3400,
  });
});
