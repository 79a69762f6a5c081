import { Context, LiquidError, type Template, type TopLevelToken, TypeGuards, toValueSync } from 'liquidjs';
import { type PhraseSegment, SegmentEmitter } from './segment-emitter';
import { engine, PhraseParser, PhraseTokenizer } from './template-engine';
import { canonicalVariableName, findVariable, VARIABLE_ALIASES } from './variables';

/** Longest template accepted, in UTF-16 code units; no console takes a message near it. */
export const MAX_TEMPLATE_LENGTH = 20_000;

/** Deepest nesting of conditions accepted. */
export const MAX_TEMPLATE_DEPTH = 32;

/** Why a template was refused. */
export type TemplateFailureCode = 'TEMPLATE_TOO_LONG' | 'TEMPLATE_TOO_DEEP' | 'TEMPLATE_LOOP' | 'TEMPLATE_SYNTAX';

/** A refused template; `position` is the offset (UTF-16 code units) of, or inside, the placeholder or tag at fault. */
export interface TemplateFailure {
  readonly ok: false;
  readonly code: TemplateFailureCode;
  readonly position: number;
}

/** A template ready to render any number of times. */
export interface CompiledPhrase {
  readonly ok: true;
  /** Every variable the template mentions, conditions included, each once, in order of appearance. */
  readonly variables: readonly string[];
  /** Parsed by the engine; only {@link renderPhrase} looks inside. */
  readonly templates: readonly Template[];
}

/** Values by variable name. A blank value counts as missing. */
export type PhraseValues = Readonly<Record<string, string | undefined>>;

/** A phrase with its values in place. */
export interface RenderedPhrase {
  readonly segments: readonly PhraseSegment[];
  /** Names without a value among the placeholders actually rendered, each once. */
  readonly missing: readonly string[];
  /** What to insert, without trailing line breaks; null while something is missing. */
  readonly text: string | null;
}

const LOOP_TAGS: ReadonlySet<string> = new Set(['for', 'tablerow', 'cycle', 'break', 'continue']);
const OPENING_TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case']);

/** `{{name` is another tool's syntax: it must not reach a buyer as "{value}". */
const DOUBLE_BRACE = /\{\{[ \t]*[\p{L}_]/u;

/** Ranges and nested look-ups: no phrase needs them, and they are what could exhaust stack or memory. */
const UNBOUNDED_SYNTAX = /[([]/;
const QUOTED = /"[^"]*"|'[^']*'/g;

/** A variable between full-width braces, as a Chinese input method writes them. */
const FULL_WIDTH_PLACEHOLDER = /｛([^｛｝{}\r\n]{1,40})｝/g;

const failure = (code: TemplateFailureCode, position: number): TemplateFailure => ({ ok: false, code, position });

/**
 * Parses the text of a phrase: `{买家昵称}`, `{买家昵称 | default: "亲"}`,
 * `{% if 已签收 %}…{% else %}…{% endif %}`. Never throws: what cannot be parsed is a failure with a
 * code and a position. A brace that opens no name is plain text.
 */
export function compilePhrase(text: string): CompiledPhrase | TemplateFailure {
  if (text.length > MAX_TEMPLATE_LENGTH) return failure('TEMPLATE_TOO_LONG', MAX_TEMPLATE_LENGTH);
  const source = text.replace(FULL_WIDTH_PLACEHOLDER, (whole, name: string) =>
    findVariable(name.trim()) ? `{${name}}` : whole,
  );
  const doubleBrace = source.search(DOUBLE_BRACE);
  if (doubleBrace !== -1) return failure('TEMPLATE_SYNTAX', doubleBrace);
  try {
    const tokens = new PhraseTokenizer(source).readTopLevelTokens(engine.options);
    const refused = refuseTokens(tokens);
    if (refused) return refused;
    const templates = new PhraseParser().parseTokens(tokens);
    const variables = engine.variablesSync(templates).map(canonicalVariableName);
    return { ok: true, variables: [...new Set(variables)], templates };
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    return failure('TEMPLATE_SYNTAX', error.token.begin);
  }
}

function refuseTokens(tokens: readonly TopLevelToken[]): TemplateFailure | undefined {
  let depth = 0;
  for (const token of tokens) {
    if (!TypeGuards.isDelimitedToken(token)) continue;
    if (UNBOUNDED_SYNTAX.test(token.content.replace(QUOTED, ''))) return failure('TEMPLATE_SYNTAX', token.begin);
    if (!TypeGuards.isTagToken(token)) continue;
    if (LOOP_TAGS.has(token.name)) return failure('TEMPLATE_LOOP', token.begin);
    if (OPENING_TAGS.has(token.name)) depth += 1;
    if (depth > MAX_TEMPLATE_DEPTH) return failure('TEMPLATE_TOO_DEEP', token.begin);
    if (token.name.startsWith('end')) depth -= 1;
  }
  return undefined;
}

/**
 * Puts values into a compiled phrase. A value is text and is never parsed again, so braces, tags
 * and HTML inside a nickname come out as they went in.
 *
 * @param values by variable name; a blank one counts as missing
 * @param dropped variables the agent chose to leave out: they render as nothing, even where
 * the template has a default, and the comma that set them off goes with them
 */
export function renderPhrase(
  compiled: CompiledPhrase,
  values: PhraseValues,
  dropped: ReadonlySet<string> = new Set(),
): RenderedPhrase {
  const emitter = new SegmentEmitter(dropped);
  const context = new Context(scopeOf(values, dropped), engine.options, { sync: true }, { liquid: engine });
  toValueSync(engine.renderer.renderTemplates([...compiled.templates], context, emitter));
  const { segments } = emitter;
  const missing = new Set(segments.flatMap((segment) => (segment.kind === 'missing' ? [segment.name] : [])));
  const text = segments.map((segment) => (segment.kind === 'missing' ? '' : segment.text)).join('');
  return { segments, missing: [...missing], text: missing.size > 0 ? null : stripTrailingLineBreaks(text) };
}

function scopeOf(values: PhraseValues, dropped: ReadonlySet<string>): Record<string, string> {
  const known = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value.trim() !== '' && !dropped.has(name)) known.set(name, value);
  }
  for (const [alias, name] of VARIABLE_ALIASES) {
    const value = known.get(name);
    if (value !== undefined) known.set(alias, value);
  }
  return Object.fromEntries(known);
}

/** Consoles send on Enter: a text that ends in a line break could leave before the agent has read it. */
export function stripTrailingLineBreaks(text: string): string {
  const end = text.trimEnd();
  return /[\r\n\u2028\u2029]/.test(text.slice(end.length)) ? end : text;
}
