import { fireEvent, render, screen, within } from '@testing-library/preact';
import { starterLibrary } from '@/assets/phrases/starter-library';
import { RemediesSection } from '@/components/remedies/RemediesSection';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { REMEDY_SETTING } from '@/utils/panel/remedies/remedy-settings';
import { type FakeDesk, fakeDesk, settled } from '../../panel/fakes/fake-desk';
import { conversationReading } from '../../panel/fakes/readings';
import { NOW, phraseRecord } from '../../panel/fakes/records';

/** The shipped phrases around the remedies, so that a remedy can only name phrases that exist. */
const SHIPPED = starterLibrary('zh').filter(({ key }) =>
  /^(comp|M0[123568]|R0[12]|L0[1347]|O0[12]|common)\.|^extend_receipt$/.test(key),
);
const PHRASES = SHIPPED.map(({ key, code = '', title, texts, needsApproval = false }) =>
  phraseRecord(key, title, texts, { presetKey: key, code, needsApproval }),
);

/** The section on a real store, with a buyer in front. */
export async function openRemedies(
  setup: { rules?: object; reading?: ConversationReading; now?: number; prepare?: (desk: FakeDesk) => void } = {},
): Promise<FakeDesk> {
  const desk = fakeDesk((background) => {
    background.phrases = PHRASES;
    if (setup.rules) background.settings.set(REMEDY_SETTING, setup.rules);
  });
  desk.clock.time = setup.now ?? NOW;
  setup.prepare?.(desk);
  render(<RemediesSection store={desk.store} />);
  await settled();
  desk.console.show(setup.reading ?? conversationReading());
  await settled();
  return desk;
}

/** The line of a remedy. */
export function line(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Unfolds a remedy and gives its card. */
export function unfold(name: string) {
  fireEvent.click(line(name));
  return within(card(name));
}

/** The unfolded card of a remedy. */
export function card(name: string): HTMLElement {
  return screen.getByRole('group', { name });
}

/** Types into a field, replacing what stood there. */
export function type(label: string, text: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

/** Chooses one of a few. */
export function choose(group: string, option: string): void {
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(option));
}

/** Ticks or unticks a box. */
export function tick(label: string): void {
  fireEvent.click(screen.getByLabelText(label));
}

/** The amounts on the ladder, in order. */
export function ladder(): string[] {
  return [...document.querySelectorAll('.ladder-amount')].map((amount) => amount.textContent ?? '');
}

/** The rung with this amount. */
export function rung(amount: string): HTMLElement {
  const found = [...document.querySelectorAll('.ladder-amount')].find((shown) => shown.textContent === amount);
  const button = found?.closest('button');
  if (!button) throw new Error(`no rung ${amount}`);
  return button;
}

/** What the say section would insert, or what is still missing. */
export function preview(desk: FakeDesk): { key: string | null; text: string | null; missing: readonly string[] } {
  const shown = desk.store.say.preview.value;
  return {
    key: shown?.phrase.presetKey ?? null,
    text: shown?.rendered?.text ?? null,
    missing: shown?.rendered?.missing ?? [],
  };
}

/** Chooses the answers nobody can guess: the shop is liable, the goods are spoilt, a unit cost 35 yuan. */
export function answerAll(): void {
  choose('定责', '我方');
  choose('退回还能再卖', '不能');
  type('单件成本', '35');
}
