import type { Frame, Locator, Page } from 'playwright-core';

/** How long something may take to show on a busy machine, milliseconds. Never a measure of speed. */
const PATIENCE = 10_000;

/** Shared by tests, the tour and the pictures: the panel as its user meets it, by what it shows and by keys. */
export interface PanelDriver {
  page: Page;
  frame: Frame;
  search: Locator;
  rows: Locator;
  preview: Locator;
  /** The shown value of an order field, by the field's label. */
  text(): Promise<string>;
  /** Waits until the panel shows the text. */
  shows(text: string): Promise<void>;
  /** First run: name, shop, starter phrases. Does what is still open. */
  setUp(names?: { agent: string; shop: string }): Promise<void>;
}

/** The panel docked in a console page. */
export async function panelOf(page: Page): Promise<PanelDriver> {
  const frame = await findPanel(page);
  await frame.locator('main').waitFor({ timeout: PATIENCE });
  const search = frame.getByRole('combobox').first();
  const driver: PanelDriver = {
    page,
    frame,
    search,
    rows: frame.getByRole('option'),
    preview: frame.locator('.preview'),
    text: () => frame.locator('body').innerText(),
    shows: (text) => frame.getByText(text).first().waitFor({ timeout: PATIENCE }),
    async setUp({ agent, shop } = { agent: '小禾', shop: '示例旗舰店' }) {
      await frame.getByLabel('你的名字').fill(agent);
      await page.keyboard.press('Enter');
      await frame.getByText('这个账号是哪家店?').waitFor({ timeout: PATIENCE });
      await frame.getByLabel('新店铺名称').fill(shop);
      await page.keyboard.press('Enter');
      await frame.getByRole('button', { name: '载入起步话术' }).click({ timeout: PATIENCE });
      await frame.getByText('先选店铺').waitFor({ state: 'detached', timeout: PATIENCE });
      await driver.rows.first().waitFor({ timeout: PATIENCE });
    },
  };
  return driver;
}

async function findPanel(page: Page): Promise<Frame> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/panel.html'));
    if (frame) return frame;
    await page.waitForTimeout(20);
  }
  throw new Error('The panel did not appear in the console page');
}

/** Focuses the reply box as an agent does and waits the moment a person needs before the next key. */
export async function clickComposer(page: Page): Promise<void> {
  await page.locator('textarea').first().click();
  await page.waitForTimeout(250);
}

/** Alt+Q, and the moment until the search box has the keyboard: shorter than any person's next key. */
export async function toSearch(panel: PanelDriver): Promise<void> {
  await panel.page.keyboard.press('Alt+q');
  await panel.frame.waitForFunction(
    () => document.hasFocus() && document.activeElement?.getAttribute('role') === 'combobox',
  );
}
