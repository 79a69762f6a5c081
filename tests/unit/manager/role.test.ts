import { expect, test } from 'vitest';
import { createRemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { fakeDesk, settled } from '../panel/fakes/fake-desk';

test('the supervisor’s view chosen in the manager reaches the panel’s remedies', async () => {
  const desk = fakeDesk();
  const life = new AbortController();
  const remedies = createRemediesDesk(desk.store, life.signal);
  await settled();
  expect(remedies.isSupervisor.value).toBe(false);
  desk.background.settings.set('role', 'SUPERVISOR');
  desk.background.tell(['settings'], '*');
  await settled();
  expect(remedies.isSupervisor.value).toBe(true);
  desk.background.settings.set('role', 'root');
  desk.background.tell(['settings'], '*');
  await settled();
  expect(remedies.isSupervisor.value).toBe(false);
  life.abort();
  desk.end();
});
