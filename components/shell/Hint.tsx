import type { ComponentChildren } from 'preact';

/** One sentence in place of content: why there is none, and what to do. */
export function Hint(props: { tone?: 'calm' | 'warn' | 'bad'; children: ComponentChildren }) {
  return <p class={`hint hint-${props.tone ?? 'calm'}`}>{props.children}</p>;
}
