import * as v from 'valibot';
import { type CompensationInput, compensation, COMPENSATION_DEFAULTS as DEFAULTS } from '../compensation';
import { type CompensationSettings, DEFAULT_COMPENSATION_SETTINGS as SETTINGS } from '../compensation-settings';
import { REMEDY_COSTS_DEFAULTS, type RemedyCostsInput, remedyCosts } from '../remedy-costs';
import { calculatorWithSettings } from './calculator';
import { amountPair, bp, count, fen, flag, object, oneOf, positiveFen, qty, rounds } from './fields';

const compensationEntries = {
  unitPaidFen: fen,
  unitCostFen: fen,
  qty,
  liability: oneOf(['SELLER', 'COURIER', 'BUYER', 'NONE']),
  resalable: flag,
  returnFreightFen: fen,
  handlingFen: fen,
  askFen: v.nullable(fen),
  severity: v.nullish(oneOf(['MINOR', 'MODERATE', 'MAJOR', 'SEVERE']), DEFAULTS.severity),
  platformFeeBp: v.nullish(bp, DEFAULTS.platformFeeBp),
  feeRefundable: v.nullish(flag, DEFAULTS.feeRefundable),
  noReasonRight: v.nullish(flag, DEFAULTS.noReasonRight),
  buyerPaidOutboundFen: v.nullish(fen, DEFAULTS.buyerPaidOutboundFen),
  outboundSunkFen: v.nullish(fen, DEFAULTS.outboundSunkFen),
  salvageBp: v.nullish(bp, DEFAULTS.salvageBp),
  presetRangeFen: v.nullish(amountPair(fen), DEFAULTS.presetRangeFen),
  priorCompCount: v.nullish(count, DEFAULTS.priorCompCount),
};

const compensationInput: v.GenericSchema<unknown, CompensationInput> = object(compensationEntries);

const remedyCostsInput: v.GenericSchema<unknown, RemedyCostsInput> = object({
  ...compensationEntries,
  reshipFreightFen: v.nullish(fen, REMEDY_COSTS_DEFAULTS.reshipFreightFen),
  freeShipping: v.nullish(flag, REMEDY_COSTS_DEFAULTS.freeShipping),
});

const settings: v.GenericSchema<unknown, CompensationSettings> = object({
  stepFen: v.nullish(positiveFen, SETTINGS.stepFen),
  openBp: v.nullish(bp, SETTINGS.openBp),
  rounds: v.nullish(rounds, SETTINGS.rounds),
  instantAcceptFen: v.nullish(fen, SETTINGS.instantAcceptFen),
  agentLimitFen: v.nullish(fen, SETTINGS.agentLimitFen),
  agentLimitBp: v.nullish(bp, SETTINGS.agentLimitBp),
  supervisorLimitFen: v.nullish(fen, SETTINGS.supervisorLimitFen),
  supervisorLimitBp: v.nullish(bp, SETTINGS.supervisorLimitBp),
  profitFloorFen: v.nullish(fen, SETTINGS.profitFloorFen),
  profitFloorMode: v.nullish(oneOf(['approve', 'hard']), SETTINGS.profitFloorMode),
  goodwillCapFen: v.nullish(fen, SETTINGS.goodwillCapFen),
  maxShareBp: v.nullish(bp, SETTINGS.maxShareBp),
  priorCompLimit: v.nullish(count, SETTINGS.priorCompLimit),
  salvageResalableBp: v.nullish(bp, SETTINGS.salvageResalableBp),
  salvageScrapBp: v.nullish(bp, SETTINGS.salvageScrapBp),
});

/** JSON form of {@link compensation}. */
export const compensationJson = calculatorWithSettings(compensationInput, settings, compensation);

/** JSON form of {@link remedyCosts}. */
export const remedyCostsJson = calculatorWithSettings(remedyCostsInput, settings, remedyCosts);
