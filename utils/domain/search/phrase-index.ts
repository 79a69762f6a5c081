import { Alphabet } from './alphabet';
import type { Highlights } from './highlights';
import type { PhraseKeys, SearchFields } from './phrase-keys';
import { countMatches } from './points-by-slot';
import { parseQuery } from './query';
import { compareHome, type HomeRank, type PhraseUse, type Ranked, rankOfUse, TopRanked } from './ranking';
import { Segment } from './segment';
import { WordMatcher } from './word-matcher';

/** A phrase as the index takes it. */
export interface SearchEntry extends SearchFields {
  /** Unique. */
  id: string;
  keys: PhraseKeys;
  pinned?: boolean;
  /** Place in the library, smaller first; 0 when not given. */
  order?: number;
  /** Not given for a phrase that was never used. */
  use?: PhraseUse;
}

/** A row of the result. */
export interface SearchHit {
  id: string;
  /** Points of the match, larger is better; 1 when nothing was typed. */
  score: number;
  /** Worked out when it is read, so that rows which are not shown cost nothing. */
  readonly highlights: Highlights;
}

export interface SearchResult {
  /** Best first, at most `limit`. */
  hits: SearchHit[];
  /** How many phrases match in all. */
  total: number;
}

export interface SearchOptions {
  /** Rows wanted; 50 when not given. */
  limit?: number;
  /**
   * Points added to phrases that fit the conversation, by id, 0 to 100: 10 to 20 lift a phrase over its
   * like, 100 lifts a match in the text over one in the title. They never add a phrase that does not
   * match, and never pass an exact code.
   */
  boosts?: ReadonlyMap<string, number>;
}

/** One search over codes, titles, tags and texts. Same phrases and query, same result. */
export interface PhraseIndex {
  /** Every word has to match one of the fields. When nothing is typed: all phrases, pinned and used ones first. */
  search(typed: string, options?: SearchOptions): SearchResult;
  /** Adds the phrase or puts it in the place of the one with the same id. */
  upsert(entry: SearchEntry): void;
  /** Unknown ids are passed over. */
  remove(id: string): void;
  /** Notes an insertion. Unknown ids are passed over. */
  setUse(id: string, use: PhraseUse): void;
}

/** A phrase in the index. Its keys are merged into the alphabet and not kept. */
interface IndexedPhrase extends SearchFields, HomeRank {
  /** Its slot in the segment the last refresh put it into. */
  slot: number;
}

/** A phrase that matches. */
interface Candidate extends Ranked {
  readonly segment: Segment<IndexedPhrase>;
  readonly slot: number;
}

const NO_BOOSTS: ReadonlyMap<string, number> = new Map();
const MAX_BOOST = 100;
const DEFAULT_LIMIT = 50;
/** Changes that are kept apart before the whole index is built anew. */
const MAX_CHANGES = 512;

/** Builds an index. Where two entries have the same id, the later one counts. */
export function createPhraseIndex(entries: Iterable<SearchEntry>): PhraseIndex {
  const index = new SegmentedIndex();
  for (const entry of entries) index.upsert(entry);
  index.refresh();
  return index;
}

/**
 * One large segment, the base, and a small one that is built anew after a change. In both, phrases lie
 * in home order; one whose place in it changes moves to the small segment.
 */
class SegmentedIndex implements PhraseIndex {
  private readonly alphabet = new Alphabet();
  private readonly phrases = new Map<string, IndexedPhrase>();
  private base = new Segment<IndexedPhrase>([], this.alphabet);
  private recent = new Segment<IndexedPhrase>([], this.alphabet);
  private readonly recentPhrases = new Set<IndexedPhrase>();
  private isRecentStale = false;

  upsert(entry: SearchEntry): void {
    this.alphabet.learn(entry.keys);
    const { id, code, title, tags, text, pinned = false, order = 0 } = entry;
    this.put({ id, code, title, tags, text, pinned, order, use: rankOfUse(entry.use), slot: 0 });
  }

  remove(id: string): void {
    const phrase = this.phrases.get(id);
    if (phrase === undefined) return;
    this.phrases.delete(id);
    if (this.recentPhrases.delete(phrase)) this.isRecentStale = true;
    else this.base.retire(phrase.slot);
  }

  setUse(id: string, use: PhraseUse): void {
    const phrase = this.phrases.get(id);
    if (phrase !== undefined) this.put({ ...phrase, use: rankOfUse(use) });
  }

  search(typed: string, { limit = DEFAULT_LIMIT, boosts = NO_BOOSTS }: SearchOptions = {}): SearchResult {
    this.refresh();
    const query = parseQuery(typed);
    const matchers = query.words.map((word) => new WordMatcher(word, this.alphabet));
    const top = new TopRanked<Candidate>(limit);
    let total = 0;
    for (const segment of [this.base, this.recent]) {
      const scores = segment.score(query, matchers);
      this.addBoosts(segment, scores, boosts);
      this.rank(segment, scores, top);
      total += countMatches(scores);
    }
    const hits = top.toSorted().map(({ phrase, score, segment, slot }) => ({
      id: phrase.id,
      score,
      get highlights() {
        return segment.highlight(slot, matchers);
      },
    }));
    return { hits, total };
  }

  /** Brings the segments up to date. Left to the next search, so that many changes cost one build. */
  refresh(): void {
    if (this.recentPhrases.size + this.base.retiredCount > MAX_CHANGES) {
      this.base = buildSegment(this.phrases.values(), this.alphabet);
      this.recentPhrases.clear();
      this.isRecentStale = true;
    }
    if (!this.isRecentStale) return;
    this.recent = buildSegment(this.recentPhrases, this.alphabet);
    this.isRecentStale = false;
  }

  private put(phrase: IndexedPhrase): void {
    this.remove(phrase.id);
    this.phrases.set(phrase.id, phrase);
    this.recentPhrases.add(phrase);
    this.isRecentStale = true;
  }

  /** Offers the phrases of a segment that match. */
  private rank(segment: Segment<IndexedPhrase>, scores: Uint16Array, top: TopRanked<Candidate>): void {
    // Home order: in the base, which is ranked first, a later phrase loses to an equal one.
    const margin = segment === this.base ? 0 : 1;
    const { length } = scores;
    let bar = Math.max(top.leastScore - margin, 0);
    for (let slot = 0; slot < length; slot += 1) {
      const score = scores[slot] ?? 0;
      if (score <= bar) continue;
      const phrase = segment.phrases[slot];
      if (phrase !== undefined) top.offer({ phrase, score, segment, slot });
      bar = Math.max(top.leastScore - margin, 0);
    }
  }

  private addBoosts(segment: Segment<IndexedPhrase>, scores: Uint16Array, boosts: ReadonlyMap<string, number>): void {
    for (const [id, boost] of boosts) {
      const phrase = this.phrases.get(id);
      if (phrase === undefined || segment.phrases[phrase.slot] !== phrase) continue;
      const score = scores[phrase.slot] ?? 0;
      if (score > 0) scores[phrase.slot] = score + Math.min(Math.max(boost, 0), MAX_BOOST);
    }
  }
}

/** Puts the phrases into a segment in home order and notes their slots. */
function buildSegment(phrases: Iterable<IndexedPhrase>, alphabet: Alphabet): Segment<IndexedPhrase> {
  const ordered = [...phrases].sort(compareHome);
  ordered.forEach((phrase, slot) => {
    phrase.slot = slot;
  });
  return new Segment(ordered, alphabet);
}
