import type { Emitter } from 'liquidjs';

/** What a placeholder came to: its value, or that there is none. */
export type VariableSegment =
  | { readonly kind: 'value'; readonly name: string; readonly text: string }
  | { readonly kind: 'missing'; readonly name: string };

/** A piece of a rendered phrase, in reading order. */
export type PhraseSegment = { readonly kind: 'text'; readonly text: string } | VariableSegment;

/** The end of a sentence or line: nothing to set off by a comma yet. */
const SENTENCE_END = /[。！？!?.；;～~…\n]\s*$/;
const LEADING_COMMA = /^[\s,，、:：]+/;
const TRAILING_COMMA = /[ \t,，、]+$/;
const STARTS_WITH_MARK = /^\s*[,，、.。;；!！?？:：]/;

/** Collects a rendered phrase as segments instead of one string, and leaves dropped variables out. */
export class SegmentEmitter implements Emitter {
  readonly buffer = '';
  readonly segments: PhraseSegment[] = [];
  private afterGap = false;

  constructor(private readonly dropped: ReadonlySet<string>) {}

  /** Called by the engine with plain text, and by a placeholder with its segment. */
  write(part: string | VariableSegment): void {
    if (typeof part === 'string') this.writeText(part);
    else if (this.isLeftOut(part)) this.afterGap = true;
    else this.push(part);
  }

  /** Dropped by the agent, or by the author with `default: ""`. */
  private isLeftOut(part: VariableSegment): boolean {
    return this.dropped.has(part.name) || (part.kind === 'value' && part.text === '');
  }

  private writeText(text: string): void {
    if (this.afterGap && STARTS_WITH_MARK.test(text)) this.closeGap(text);
    else this.push({ kind: 'text', text });
  }

  /** "{买家昵称}，抱歉" without the nickname must not begin with a comma, nor "Hi {买家昵称}, …" read "Hi , …". */
  private closeGap(text: string): void {
    const last = this.segments.at(-1);
    const before = last?.kind === 'text' ? last.text.replace(TRAILING_COMMA, '') : '';
    if (last?.kind === 'text') this.segments.pop();
    if (before !== '') this.segments.push({ kind: 'text', text: before });
    const opensSentence = this.segments.length === 0 || SENTENCE_END.test(before);
    this.push({ kind: 'text', text: opensSentence ? text.replace(LEADING_COMMA, '') : text });
  }

  private push(segment: PhraseSegment): void {
    this.afterGap = false;
    if (segment.kind !== 'text' || segment.text !== '') this.segments.push(segment);
  }
}
