import type { Lateness, LatePlatform } from '@/utils/domain/remedies/late-compensation';

/** What was typed and chosen in the late-shipping card. A `null` was not touched. */
export interface LateForm {
  /** `null`: the platform of the console in front. */
  platform: LatePlatform | null;
  /** No default: what happened is the agent's to say. */
  when: Lateness | null;
  paid: string | null;
}

/** A card nobody touched. */
export const EMPTY_LATE: LateForm = { platform: null, when: null, paid: null };
