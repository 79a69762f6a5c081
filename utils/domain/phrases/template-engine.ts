import {
  type Context,
  type Emitter,
  filters,
  Liquid,
  Output,
  ParseError,
  Parser,
  Tokenizer,
  TypeGuards,
  toValue,
} from 'liquidjs';
import { PHRASE_FILTERS } from './phrase-filters';
import type { VariableSegment } from './segment-emitter';
import { canonicalVariableName } from './variables';

const ALLOWED_TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case']);

/** What follows `{` where it opens a placeholder; `:{`, `{}`, `{1}` and `{(` are plain text. */
const PLACEHOLDER_START = /\{[ \t]*[\p{L}_]/uy;

/**
 * Liquid with single braces, conditions, `default` and our formats: no loops, no partials, no
 * clock and no file access (`templates: {}` replaces the file system). A filter nobody knows is an
 * error when the phrase is saved, not a surprise when it is sent.
 */
export const engine = createEngine();

function createEngine(): Liquid {
  const liquid = new Liquid({
    outputDelimiterLeft: '{',
    outputDelimiterRight: '}',
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
  });
  for (const name of Object.keys(liquid.tags)) if (!ALLOWED_TAGS.has(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const [name, filter] of Object.entries({ ...PHRASE_FILTERS, default: filters.default })) {
    if (filter) liquid.registerFilter(name, filter);
  }
  return liquid;
}

/** Liquid's tokenizer, except that a brace which opens no placeholder is text. */
export class PhraseTokenizer extends Tokenizer {
  override match(word: string): boolean {
    if (word !== engine.options.outputDelimiterLeft) return super.match(word);
    PLACEHOLDER_START.lastIndex = this.p;
    return PLACEHOLDER_START.test(this.input);
  }
}

/** Liquid's parser, except that an output is one variable (with formats) and knows its name. */
export class PhraseParser extends Parser {
  constructor() {
    super(engine);
  }

  override parseToken(...[token, rest]: Parameters<Parser['parseToken']>): ReturnType<Parser['parseToken']> {
    const template = super.parseToken(token, rest);
    if (!(template instanceof Output)) return template;
    const name = soleVariableOf(template);
    // "{order number}" would otherwise ask the agent for a value that cannot be given.
    if (name === undefined) throw new ParseError(new Error('one variable expected'), token);
    return new Placeholder(template.token, canonicalVariableName(name));
  }
}

function soleVariableOf({ value }: Output): string | undefined {
  const [first, ...others] = value.initial.postfix;
  if (others.length > 0 || !TypeGuards.isPropertyAccessToken(first) || first.props.length > 1) return undefined;
  return first.getText();
}

/** An output that reports its value, or that there is none, under the variable's own name. */
class Placeholder extends Output {
  constructor(
    token: Output['token'],
    private readonly name: string,
  ) {
    super(token, engine);
  }

  override *render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    const value: unknown = yield toValue(yield this.value.value(context, false));
    const absent = value === undefined || value === null;
    const segment: VariableSegment = absent
      ? { kind: 'missing', name: this.name }
      : { kind: 'value', name: this.name, text: String(value) };
    emitter.write(segment);
  }
}
