import { pickWording } from '@/utils/domain/phrases/pick-wording';
import {
  type CompiledPhrase,
  compilePhrase,
  type PhraseValues,
  type RenderedPhrase,
  renderPhrase,
  type TemplateFailure,
} from '@/utils/domain/phrases/render-phrase';
import type { PhraseRecord } from '@/utils/store/records';

/** What the agent did to a phrase before inserting it. */
export interface Filling {
  /** Values typed for variables that had none. */
  filled: PhraseValues;
  /** Variables left out on purpose. */
  dropped: ReadonlySet<string>;
  /** How many wordings further than the one whose turn it is. */
  wordingShift: number;
}

/** A phrase nobody has touched yet. */
export const UNTOUCHED: Filling = { filled: {}, dropped: new Set(), wordingShift: 0 };

/** A phrase with this buyer's values in it, as it would be inserted. */
export interface PhrasePreview {
  phrase: PhraseRecord;
  /** Index of the wording in `phrase.texts`. */
  wording: number;
  /** `null` when the template cannot be read. */
  rendered: RenderedPhrase | null;
  /** Names without a value from the conversation, whether filled in or dropped meanwhile. */
  open: readonly string[];
}

/** Renders phrases; keeps parsed templates, because the same rows come by with every key pressed. */
export interface PhraseRenderer {
  /**
   * @param buyerKey whoever the wordings must not repeat for
   * @param values from the conversation; what the agent filled in counts before them
   */
  preview(phrase: PhraseRecord, buyerKey: string, values: PhraseValues, filling: Filling): PhrasePreview;
  /** Notes which wording a buyer got, so that the next one differs. */
  noteWording(phrase: PhraseRecord, buyerKey: string, wording: number): void;
}

/** Parsed templates kept at once; a library's busiest phrases are far fewer. */
const TEMPLATES_KEPT = 500;

/** Makes a renderer with its own memory of templates and of wordings used. */
export function createPhraseRenderer(): PhraseRenderer {
  const templates = new Map<string, CompiledPhrase | TemplateFailure>();
  const used = new Map<string, number[]>();
  const keyOf = (phrase: PhraseRecord, buyerKey: string) => `${buyerKey}\n${phrase.id}`;

  function compile(text: string) {
    const known = templates.get(text);
    if (known) return known;
    if (templates.size >= TEMPLATES_KEPT) templates.clear();
    const compiled = compilePhrase(text);
    templates.set(text, compiled);
    return compiled;
  }

  return {
    preview(phrase, buyerKey, values, { filled, dropped, wordingShift }) {
      const inTurn = pickWording({
        phraseKey: phrase.presetKey ?? phrase.id,
        buyerKey,
        wordingCount: phrase.texts.length,
        used: used.get(keyOf(phrase, buyerKey)) ?? [],
      });
      const wording = (inTurn + wordingShift) % phrase.texts.length;
      const compiled = compile(phrase.texts[wording] ?? '');
      if (!compiled.ok) return { phrase, wording, rendered: null, open: [] };
      return {
        phrase,
        wording,
        rendered: renderPhrase(compiled, { ...values, ...filled }, dropped),
        open: renderPhrase(compiled, values).missing,
      };
    },
    noteWording(phrase, buyerKey, wording) {
      const key = keyOf(phrase, buyerKey);
      used.set(key, [...(used.get(key) ?? []), wording]);
    },
  };
}
