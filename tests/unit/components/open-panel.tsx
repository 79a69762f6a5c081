import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Panel } from '@/components/Panel';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import type { FromConsole } from '@/utils/messages/console-port';
import type { FakeBackground } from '../panel/fakes/fake-background';
import { type FakeDesk, fakeDesk, settled } from '../panel/fakes/fake-desk';
import { conversationReading } from '../panel/fakes/readings';

/** Does something and lets the panel draw what comes of it. */
export async function drawn(change: () => unknown = () => {}): Promise<void> {
  await act(async () => {
    await change();
    await settled();
  });
  // What the drawing itself asked for, e.g. a list that is fetched when it is shown.
  await act(settled);
}

/** The whole panel on a real store, with a buyer in front. */
export async function openPanel(
  prepare: (background: FakeBackground) => void = () => {},
  reading: ConversationReading | null = conversationReading(),
): Promise<FakeDesk> {
  const desk = fakeDesk(prepare);
  render(<Panel store={desk.store} />);
  await drawn();
  if (reading) await drawn(() => desk.console.show(reading));
  return desk;
}

/** Takes the panel away. */
export function closePanel(desk: FakeDesk): void {
  desk.end();
  cleanup();
}

/** The console script says something. */
export const say = (desk: FakeDesk, message: FromConsole) => drawn(() => desk.console.emit(message));

/** The field with the keyboard. */
export function focused(): HTMLElement {
  if (!(document.activeElement instanceof HTMLElement)) throw new Error('nothing has the focus');
  return document.activeElement;
}

const CODES: Readonly<Record<string, string>> = { c: 'KeyC', q: 'KeyQ', w: 'KeyW' };

/** Presses a key where the keyboard is. @returns whether the browser would go on with it. */
export async function press(key: string, how: KeyboardEventInit & { keyCode?: number } = {}): Promise<boolean> {
  let goesOn = true;
  const code = CODES[key] ?? (/^\d$/.test(key) ? `Digit${key}` : key);
  await drawn(() => {
    goesOn = fireEvent.keyDown(focused(), { key, code, ...how });
  });
  return goesOn;
}

/** Types into the field with the keyboard, replacing what stood there. */
export const type = (text: string) => drawn(() => fireEvent.input(focused(), { target: { value: text } }));

/** Clicks a button by its name. */
export const click = (name: string | RegExp) => drawn(() => fireEvent.click(screen.getByRole('button', { name })));

/** The search box. */
export const searchBox = () => screen.getByRole<HTMLInputElement>('combobox');

/** The titles of the phrases listed. */
export const titles = () =>
  screen.queryAllByRole('option').map((row) => row.querySelector('.row-title')?.textContent ?? '');

/** Everything a person could read of the panel. */
export const allText = () => `${document.body.textContent} ${fieldValues()}`;

function fieldValues(): string {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  return [...fields].map(({ value }) => value).join(' ');
}
