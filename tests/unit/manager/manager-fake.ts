import { createManagerStore, type ManagerStore } from '@/utils/manager/create-manager-store';
import { REMEDY_SETTING } from '@/utils/panel/remedies/remedy-settings';
import { FakeBackground } from '../panel/fakes/fake-background';
import { settled } from '../panel/fakes/fake-desk';
import { NOW, shopRecord } from '../panel/fakes/records';

/** The manager's real store on a background in memory, with one shop. */
export interface FakeManager {
  store: ManagerStore;
  background: FakeBackground;
  clock: { time: number };
  /** What is stored of the shop's rules. */
  stored(): unknown;
  /** Another window stores rules, and tells. */
  elsewhere(rules: object): Promise<void>;
  end(): void;
}

/** Sets the manager up and waits until it has read everything. */
export async function fakeManager(
  setup: { rules?: object; shops?: string[]; prepare?: (background: FakeBackground) => void } = {},
): Promise<FakeManager> {
  const background = new FakeBackground();
  background.desk = {
    ...background.desk,
    shops: (setup.shops ?? ['旗舰店A']).map((name) => shopRecord(`shop-${name}`, name)),
  };
  if (setup.rules) background.settings.set(REMEDY_SETTING, setup.rules);
  setup.prepare?.(background);
  const clock = { time: NOW };
  const life = new AbortController();
  const store = createManagerStore({ background, clock: { now: () => clock.time } }, life.signal);
  await settled();
  return {
    store,
    background,
    clock,
    stored: () => background.settings.get(REMEDY_SETTING),
    async elsewhere(rules) {
      background.settings.set(REMEDY_SETTING, rules);
      background.tell(['settings'], store.shop.current.value?.id);
      await settled();
    },
    end: () => life.abort(),
  };
}
