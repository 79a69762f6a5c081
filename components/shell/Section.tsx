import type { ComponentChildren } from 'preact';

/** One part of the panel, named for screen readers. */
export function Section(props: { name: string; label: string; isStale?: boolean; children: ComponentChildren }) {
  return (
    <section class={`section ${props.name}`} aria-label={props.label} aria-busy={props.isStale ?? false}>
      {props.children}
    </section>
  );
}
