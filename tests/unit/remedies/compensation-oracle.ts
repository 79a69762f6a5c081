import type { CompensationInput } from '@/utils/domain/remedies/compensation';
import { type CompensationSettings, SEVERITY_BP } from '@/utils/domain/remedies/compensation-settings';

const min = (...values: bigint[]) => values.reduce((a, b) => (b < a ? b : a));
const max = (...values: bigint[]) => values.reduce((a, b) => (b > a ? b : a));
const rounded = (x: bigint, bp: bigint) => (x * bp + 5000n) / 10_000n;

/** All amounts of an object as BigInt, so that nothing can be rounded. */
function big<T extends object>(source: T): { [K in keyof T]: T[K] extends number ? bigint : T[K] } {
  const entries = Object.entries(source).map(([key, value]) => [
    key,
    typeof value === 'number' ? BigInt(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The written rule for compensations, line by line in BigInt: slow, plain, and independent of the calculator. */
export function compensationByContract(input: CompensationInput, settings: CompensationSettings) {
  const i = big(input);
  const s = big(settings);
  const liable = input.liability === 'SELLER' || input.liability === 'COURIER';
  const L = liable ? 1n : 0n;
  const P = i.unitPaidFen * i.qty;
  const C = i.unitCostFen * i.qty;
  const fee = rounded(P, i.platformFeeBp);
  const salvageBp = BigInt(
    input.salvageBp ?? (input.resalable ? settings.salvageResalableBp : settings.salvageScrapBp),
  );
  const V = rounded(C, salvageBp);
  const feeBack = input.feeRefundable ? fee : 0n;
  const R = P - feeBack + i.buyerPaidOutboundFen * L + i.returnFreightFen * L + i.handlingFen - V;
  const m = P + i.buyerPaidOutboundFen - fee - C - i.outboundSunkFen;
  const room = m - s.profitFloorFen;

  const clampedR = min(max(R, 0n), P);
  const hard = settings.profitFloorMode === 'hard';
  const E = liable
    ? min(clampedR, hard ? max(0n, room) : clampedR)
    : min(input.noReasonRight ? clampedR : P, max(0n, room), s.goodwillCapFen);
  const ceiling = min(E, (P * s.maxShareBp) / 10_000n);
  const severity = SEVERITY_BP[input.severity].map((bp) => (P * BigInt(bp)) / 10_000n);
  const range = input.presetRangeFen?.map(BigInt) ?? (liable ? severity : [0n, s.goodwillCapFen]);
  const [lo = 0n, hi = 0n] = range;

  const ask = input.askFen === null ? null : BigInt(input.askFen);
  const T = min(ask ?? hi, ceiling);
  const levelOf = (c: bigint) => {
    const within = (fen: bigint, bp: bigint) => c <= fen && 10_000n * c <= bp * P;
    const agent = within(s.agentLimitFen, s.agentLimitBp) && c <= max(room, 0n);
    if (agent && i.priorCompCount < s.priorCompLimit) return 'AGENT';
    return within(s.supervisorLimitFen, s.supervisorLimitBp) ? 'SUPERVISOR' : 'MANAGER';
  };
  const offersOf = (amounts: bigint[]) => amounts.map((c) => ({ fen: Number(c), level: levelOf(c) }));
  const common = {
    paidFen: Number(P),
    returnPathCostFen: Number(R),
    marginFen: Number(m),
    profitRoomFen: Number(room),
    ceilingFen: Number(ceiling),
    fairLoFen: Number(min(lo, ceiling)),
    fairHiFen: Number(min(hi, ceiling)),
    refundWithoutReturnBetter: liable && R >= P,
    returnFirst: input.severity === 'SEVERE',
  };
  if (ask === 0n) return { ...common, strategy: 'NONE', walkAwayFen: 0, offers: [] };
  if (T === 0n) return { ...common, strategy: 'NO_COMPENSATION', walkAwayFen: 0, offers: [] };
  if (ask !== null && ask <= min(ceiling, s.instantAcceptFen)) {
    return { ...common, strategy: 'ACCEPT', walkAwayFen: Number(ask), offers: offersOf([ask]) };
  }

  const onStep = (x: bigint) => (x / s.stepFen) * s.stepFen;
  const floored = onStep(max((T * s.openBp) / 10_000n, min(lo, T)));
  const o0 = floored === 0n ? min(s.stepFen, T) : floored;
  const k = s.rounds;
  const A = (j: bigint) => j * k - (j * (j - 1n)) / 2n;
  const ladder = [o0];
  for (let j = 1n; j < k; j += 1n) ladder.push(o0 + onStep(((T - o0) * A(j)) / A(k)));
  ladder.push(T);
  const offers = offersOf(ladder.filter((c, index) => c !== ladder[index - 1]));
  return {
    ...common,
    strategy: ask === null ? 'SUGGEST' : 'BARGAIN',
    walkAwayFen: Number(T),
    offers,
    shareBp: Number((T * 10_000n) / P),
    belowFairLoss: liable && T < min(lo, ask ?? lo),
    agentStopFen: Math.max(0, ...offers.filter(({ level }) => level === 'AGENT').map(({ fen }) => fen)),
  };
}
