import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clickComposer, type PanelDriver, toSearch } from '../browser/support/panel-driver.ts';
import { BUYER, type PracticeSession, putInFront, startPractice } from '../browser/support/practice-session.ts';

/**
 * `npm run pictures`: the panel in both languages, light and dark, in two window sizes, taken on the
 * practice console for looking at; those that the README shows are copied to `assets/pictures`.
 */
const FOLDER = fileURLToPath(new URL('../.artifacts/pictures/', import.meta.url));
const SHOWN = fileURLToPath(new URL('../../assets/pictures/', import.meta.url));
const IN_README = [
  'reply-zh-light-1280',
  'compensation-zh-light-1280',
  'reply-en-dark-1280',
  'compensation-en-dark-1280',
];
mkdirSync(FOLDER, { recursive: true });

async function openDamaged(practice: PracticeSession): Promise<PanelDriver> {
  const panel = await practice.openConsole('feige');
  await putInFront(panel.page, BUYER.damaged);
  await panel.shows('¥59.60');
  return panel;
}

async function unfoldCompensation({ frame }: PanelDriver): Promise<void> {
  const line = frame.locator('.remedy-line').first();
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  await frame.locator('.remedy-card .segment').first().click();
  await frame.locator('.remedy-card .remedy-field input[type=text]').first().fill('20');
  await frame.locator('.remedy-card .segment').nth(5).click();
  await frame.locator('.remedy-cost input[type=text]').fill('24');
  await frame
    .locator('.remedy-line')
    .first()
    .evaluate((element) => element.scrollIntoView());
}

for (const colorScheme of ['light', 'dark'] as const) {
  const practice = await startPractice({ colorScheme, isSetUp: true });
  for (const language of ['zh', 'en'] as const) {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 1920, height: 1080 },
    ]) {
      const panel = await openDamaged(practice);
      await panel.page.setViewportSize(viewport);
      if (language === 'en') {
        const english = panel.frame.getByText('English', { exact: true });
        await panel.frame
          .getByRole('button', { name: /菜单|更多|menu|more/i })
          .first()
          .click();
        await english.click();
        await panel.page.keyboard.press('Escape');
      }
      const name = `${language}-${colorScheme}-${viewport.width}`;
      await clickComposer(panel.page);
      await toSearch(panel);
      await panel.page.keyboard.type('posun');
      await panel.rows.first().filter({ hasText: '破损' }).waitFor();
      await panel.page.waitForTimeout(300);
      await panel.page.screenshot({ path: `${FOLDER}reply-${name}.png` });
      await unfoldCompensation(panel);
      await panel.page.waitForTimeout(300);
      await panel.page.screenshot({ path: `${FOLDER}compensation-${name}.png` });
      await panel.page.close();
    }
  }
  await practice.close();
}
for (const name of IN_README) copyFileSync(`${FOLDER}${name}.png`, `${SHOWN}${name}.png`);
console.log('tests/.artifacts/pictures/, assets/pictures/');
