import * as v from 'valibot';
import { FREIGHT_DEFAULTS as DEFAULTS, type FreightInput, freight } from '../freight';
import { calculator } from './calculator';
import { fen, flag, object, oneOf } from './fields';

const payer = oneOf(['SELLER', 'BUYER']);
const agreedPayer = v.nullish(payer);

const input: v.GenericSchema<unknown, FreightInput> = object({
  kind: oneOf(['RETURN', 'EXCHANGE', 'REJECT', 'RESHIP']),
  liability: oneOf(['SELLER', 'COURIER', 'BUYER', 'UNCLEAR']),
  freeShipping: flag,
  outboundCostFen: fen,
  outboundChargedFen: v.nullish(fen, DEFAULTS.outboundChargedFen),
  returnCostFen: v.nullish(fen, DEFAULTS.returnCostFen),
  reshipCostFen: v.nullish(fen, DEFAULTS.reshipCostFen),
  insurance: v.nullish(oneOf(['NONE', 'RETURN_INSURANCE', 'RETURN_PACK']), DEFAULTS.insurance),
  insuranceCapFen: v.nullish(fen, DEFAULTS.insuranceCapFen),
  exchangeReshipPayer: v.nullish(payer, DEFAULTS.exchangeReshipPayer),
  rejectPayer: v.nullish(payer, DEFAULTS.rejectPayer),
  agreed: v.nullish(object({ outbound: agreedPayer, ret: agreedPayer, reship: agreedPayer }), DEFAULTS.agreed),
  freeThreshold: v.nullish(
    object({ thresholdFen: fen, keptFen: fen, feeFen: fen, disclosed: flag }),
    DEFAULTS.freeThreshold,
  ),
});

/** JSON form of {@link freight}. */
export const freightJson = calculator(input, freight);
