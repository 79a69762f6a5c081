import * as v from 'valibot';
import { MAX_FEN } from '@/utils/domain/money/fen';
import { FULL_BP } from '@/utils/domain/money/mul-bp';
import {
  LATE_PRESETS,
  type LateBracket,
  type Lateness,
  type LatePlatform,
  type LatePreset,
} from '@/utils/domain/remedies/late-compensation';
import { dateSetting, PRESET_AS_OF } from './deadlines-settings';
import { whole } from './setting-values';

/** JSON has no infinity: `belowFen` `null` is a bracket for every higher price. */
const bracket = v.object({
  belowFen: v.nullable(whole(1, MAX_FEN)),
  bp: whole(0, FULL_BP),
  minFen: whole(0, MAX_FEN),
  maxFen: whole(0, MAX_FEN),
});
type StoredBracket = v.InferOutput<typeof bracket>;

function stored(platform: LatePlatform, when: Lateness): StoredBracket[] {
  const brackets = LATE_PRESETS[platform][when] ?? [];
  return brackets.map((each) => ({ ...each, belowFen: Number.isFinite(each.belowFen) ? each.belowFen : null }));
}

const brackets = (platform: LatePlatform, when: Lateness) => v.fallback(v.array(bracket), () => stored(platform, when));

const preset = (platform: LatePlatform) =>
  v.object({
    LATE_STD: brackets(platform, 'LATE_STD'),
    LATE_LONG: brackets(platform, 'LATE_LONG'),
    OUT_OF_STOCK: brackets(platform, 'OUT_OF_STOCK'),
  });

const platforms = { TAOBAO: preset('TAOBAO'), PDD: preset('PDD'), DOUYIN: preset('DOUYIN') };

/** What platforms make a shop pay for shipping late, and the date this was true for. No brackets: no rule is known. */
export const lateSettings = v.object({
  asOf: v.fallback(dateSetting, PRESET_AS_OF),
  TAOBAO: v.fallback(platforms.TAOBAO, v.parse(platforms.TAOBAO, {})),
  PDD: v.fallback(platforms.PDD, v.parse(platforms.PDD, {})),
  DOUYIN: v.fallback(platforms.DOUYIN, v.parse(platforms.DOUYIN, {})),
});

/** What a new shop starts with. */
export const LATE_DEFAULTS = v.parse(lateSettings, {});

function bracketsOf(kept: StoredBracket[]): LateBracket[] {
  return kept.map((each) => ({ ...each, belowFen: each.belowFen ?? Number.POSITIVE_INFINITY }));
}

/** A stored preset as the calculator takes it. */
export function latePresetOf(kept: Readonly<Record<Lateness, StoredBracket[]>>): LatePreset {
  const { LATE_STD, LATE_LONG, OUT_OF_STOCK } = kept;
  return {
    LATE_STD: bracketsOf(LATE_STD),
    LATE_LONG: bracketsOf(LATE_LONG),
    OUT_OF_STOCK: bracketsOf(OUT_OF_STOCK),
  };
}
