import type { Fen } from '../money/fen';
import { floorBp } from '../money/mul-bp';
import { mulDivFloor } from '../money/mul-div';
import type { CompensationSettings } from './compensation-settings';

/** How the ladder is built: grid of the offers, first offer's share, number of steps. */
export type LadderSettings = Pick<CompensationSettings, 'stepFen' | 'openBp' | 'rounds'>;

function floorToStep(fen: Fen, stepFen: Fen): Fen {
  return fen - (fen % stepFen);
}

/** The first offer: the opening share of the target, but not under the fair loss by more than one step, nor 0. */
function openingOffer(targetFen: Fen, fairLoFen: Fen, settings: LadderSettings): Fen {
  const wished = Math.max(floorBp(targetFen, settings.openBp), Math.min(fairLoFen, targetFen));
  return floorToStep(wished, settings.stepFen) || Math.min(settings.stepFen, targetFen);
}

/**
 * The offers to make in turn, strictly increasing, from the opening to exactly `targetFen` (> 0). Concessions
 * shrink k : k−1 : … : 1, which tells the buyer that the end is near.
 */
export function offerLadder(targetFen: Fen, fairLoFen: Fen, settings: LadderSettings): Fen[] {
  const { rounds, stepFen } = settings;
  const opening = openingOffer(targetFen, fairLoFen, settings);
  const wholeWeight = (rounds * (rounds + 1)) / 2;
  const offers = [opening];
  let weight = 0;
  for (let round = 1; round <= rounds; round += 1) {
    weight += rounds - round + 1;
    const raise = floorToStep(mulDivFloor(targetFen - opening, weight, wholeWeight), stepFen);
    const offer = round === rounds ? targetFen : opening + raise;
    if (offer !== offers.at(-1)) offers.push(offer);
  }
  return offers;
}
