/** How often and when a phrase was last inserted. */
export interface PhraseUse {
  /** Insertions so far, at least 1. */
  count: number;
  /** Last insertion, milliseconds since 1970. */
  lastUsedAt: number;
}

/** What decides between phrases that match equally well. */
export interface HomeRank {
  readonly id: string;
  readonly pinned: boolean;
  /** From `rankOfUse`. */
  readonly use: number;
  /** The library's own order, smaller first. */
  readonly order: number;
}

/** A phrase and how well it matches, in points. */
export interface Ranked {
  readonly phrase: HomeRank;
  readonly score: number;
}

/** After this many milliseconds (14 days) without use, a phrase needs twice the count to keep its place. */
const HALF_LIFE = 14 * 24 * 60 * 60 * 1000;

/**
 * Recent and frequent use as one number, larger first. It orders phrases by `count` halved every 14
 * days since the last use. As everything fades alike, the order is the same at any time, and no clock
 * is needed.
 */
export function rankOfUse(use: PhraseUse | undefined): number {
  if (use === undefined || use.count <= 0) return Number.NEGATIVE_INFINITY;
  return use.lastUsedAt / HALF_LIFE + Math.log2(use.count);
}

/**
 * Home order: pinned, then recent and frequent use, then the library's own order, then id. Negative when
 * `a` comes first; ids are unique, so no two phrases are equal.
 */
export function compareHome(a: HomeRank, b: HomeRank): number {
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
  if (a.use !== b.use) return a.use > b.use ? -1 : 1;
  if (a.order !== b.order) return a.order - b.order;
  return a.id < b.id ? -1 : 1;
}

/** The `limit` best of the candidates offered: best match, then home order. */
export class TopRanked<Candidate extends Ranked> {
  /** A binary heap with the last of them on top. */
  private readonly heap: Candidate[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The score of the last of them; 0, less than any candidate's, while there is room. */
  get leastScore(): number {
    if (this.heap.length < this.limit) return 0;
    return this.heap[0]?.score ?? Number.POSITIVE_INFINITY;
  }

  offer(candidate: Candidate): void {
    if (this.heap.length < this.limit) {
      this.heap.push(candidate);
      this.rise(this.heap.length - 1);
      return;
    }
    const last = this.heap[0];
    if (last === undefined || compareRanked(candidate, last) > 0) return;
    this.heap[0] = candidate;
    this.sink();
  }

  /** Best first. */
  toSorted(): Candidate[] {
    return this.heap.toSorted(compareRanked);
  }

  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const worse = this.isWorse(left + 1, left) ? left + 1 : left;
      if (!this.swapIfWorse(worse, at)) return;
      at = worse;
    }
  }

  private swapIfWorse(lower: number, upper: number): boolean {
    const below = this.heap[lower];
    const above = this.heap[upper];
    if (below === undefined || above === undefined || !this.isWorse(lower, upper)) return false;
    this.heap[lower] = above;
    this.heap[upper] = below;
    return true;
  }

  private isWorse(one: number, other: number): boolean {
    const a = this.heap[one];
    const b = this.heap[other];
    return a !== undefined && b !== undefined && compareRanked(a, b) > 0;
  }
}

function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || compareHome(a.phrase, b.phrase);
}
