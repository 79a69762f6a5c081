import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountId,
  buyerId,
  newRecordId,
  orderId,
  phraseUseId,
  RECORD_NAMESPACE,
  settingId,
  starterPhraseId,
} from '@/utils/store/record-ids';

const SHOP = '01938a00-0000-7000-8000-000000000001';

// Golden for life, and made by another implementation (Python's uuid5 over the same JSON): a stored
// record is found again by its id and nothing else.
test.each([
  ['account', accountId('feige', '1234567'), '4ab2fb49-6fb6-5328-b960-33da4f71a7a2'],
  ['buyer', buyerId(SHOP, 'pinduoduo', '9876543210'), '6cafbcb2-8815-5e62-bcd8-640fd6b40c65'],
  ['buyer with any characters', buyerId(SHOP, 'feige', '小明 "S*****n",\\ 🙂'), '83887070-beb5-574d-907a-e3f95e4e0583'],
  ['order', orderId(SHOP, 'pinduoduo', '261122-123456789012345'), '08a5b6e0-03ff-5640-bee7-c58adeec87ee'],
  ['starter phrase', starterPhraseId(SHOP, 'zh', 'L01.eta'), 'f1113031-b166-5a28-a9a7-ab871980804f'],
  ['phrase use', phraseUseId(SHOP, 'phrase', 'agent', 'device'), '6dd5de46-04aa-517f-ae61-751cddd6078f'],
  ['setting', settingId('*', 'panel.theme'), '7f540797-e889-5797-aa00-cdb020146a7f'],
])('the id of a natural key never changes: %s', (_kind, id, golden) => {
  expect(id).toBe(golden);
});

test('the namespace never changes', () => {
  expect(RECORD_NAMESPACE).toBe('e3cb0f3f-470d-4f7b-a70a-915952cfe369');
});

test('new ids are version 7, differ and grow', () => {
  const ids = Array.from({ length: 200 }, newRecordId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

describe('different keys never meet', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '"', ',', '","', '\\', 'a","b'));

  test('however the parts are cut', () => {
    fc.assert(
      fc.property(part, part, part, part, (shopA, keyA, shopB, keyB) => {
        fc.pre(shopA !== shopB || keyA !== keyB);
        expect(buyerId(shopA, 'feige', keyA)).not.toBe(buyerId(shopB, 'feige', keyB));
      }),
    );
  });

  test('whatever they are keys of', () => {
    fc.assert(
      fc.property(part, part, (shop, key) => {
        expect(buyerId(shop, 'feige', key)).not.toBe(orderId(shop, 'feige', key));
        expect(buyerId(shop, 'feige', key)).not.toBe(buyerId(shop, 'pinduoduo', key));
      }),
    );
  });
});
