/** One event a person or a script caused in the page. */
export interface RecordedEvent {
  type: string;
  /** False for events made by a script: the proof that an extension pressed or sent nothing. */
  isTrusted: boolean;
  /** The target's `id`, or its `data-qa-id` where it has no id (飞鸽's composer); otherwise empty. */
  targetId: string;
  /** The key of a `keydown`, otherwise empty. */
  key: string;
}

const RECORDED = ['keydown', 'click', 'input', 'submit', 'paste'];

/** Records from now on, before any other listener sees the event (capture on `window`). */
export function recordEvents(): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  const record = (event: Event) => {
    const targetId = event.target instanceof Element ? nameOf(event.target) : '';
    const key = event instanceof KeyboardEvent ? event.key : '';
    events.push({ type: event.type, isTrusted: event.isTrusted, targetId, key });
  };
  for (const type of RECORDED) window.addEventListener(type, record, { capture: true });
  return events;
}

function nameOf(element: Element): string {
  return element.id || (element.getAttribute('data-qa-id') ?? '');
}
