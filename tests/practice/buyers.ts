import type { Buyer } from './buyer.ts';
import { GOODS_BUYERS } from './buyers/goods-buyers.ts';
import { MONEY_BUYERS } from './buyers/money-buyers.ts';
import { PARCEL_BUYERS } from './buyers/parcel-buyers.ts';

/** Everybody who writes in during practice, on both consoles. All invented: names, orders, parcels, amounts. */
export const BUYERS: readonly Buyer[] = [...PARCEL_BUYERS, ...GOODS_BUYERS, ...MONEY_BUYERS];
