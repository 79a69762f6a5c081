import type * as v from 'valibot';
import { formatInstant } from '../../time/instant';
import { type LogisticsInput, logistics } from '../logistics';
import { calculator } from './calculator';
import { instant, instantOrNull, object, oneOf } from './fields';

const input: v.GenericSchema<unknown, LogisticsInput> = object({
  shippedAt: instant,
  pickedAt: instantOrNull,
  lastScanAt: instantOrNull,
  signedAt: instantOrNull,
  region: oneOf(['INTRA', 'INTER', 'REMOTE']),
  promisedAt: instantOrNull,
  now: instant,
});

/** JSON form of {@link logistics}. */
export const logisticsJson = calculator(input, (parcel) => {
  const result = logistics(parcel);
  if (result.stage !== 'IN_TRANSIT') return result;
  return { ...result, etaFrom: formatInstant(result.etaFrom), etaTo: formatInstant(result.etaTo) };
});
