import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { makeProfile, openChromium } from '../browser/support/chromium.ts';
import { clickComposer, type PanelDriver, panelOf, toSearch } from '../browser/support/panel-driver.ts';
import { practiceUrl } from '../practice/practice-address.ts';
import { startPracticeServer } from '../practice/server.ts';

/**
 * `npm start`: with a display, Chromium opens on the practice console with the panel in it, and
 * stays open for you. Without one, the same first minute is done step by step, headless, and
 * printed; a step that fails ends the tour with exit code 1.
 */
const PICTURES = fileURLToPath(new URL('../.artifacts/tour/', import.meta.url));
const isHeaded = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) && !process.env.CI;

/** The buyer whose bowl arrived broken and who asks for 20 yuan. */
const DAMAGED = '1000000000004';
const NOTE = '碗碎一只,买家要20,先给10;等照片';

let stepNumber = 0;

async function step(what: string, page: Page, work: () => Promise<string>): Promise<void> {
  stepNumber += 1;
  const number = String(stepNumber).padStart(2, '0');
  try {
    const result = await work();
    await page.screenshot({ path: `${PICTURES}${number}.png` });
    console.log(`${number} ✓ ${what}\n     ${result}`);
  } catch (error) {
    await page.screenshot({ path: `${PICTURES}${number}-failed.png` }).catch(() => undefined);
    console.error(`${number} ✗ ${what}\n     ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
}

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

async function openConversation(page: Page, uid: string): Promise<PanelDriver> {
  const panel = await panelOf(page);
  await page.evaluate((buyer) => {
    window.__practice.openOrderTab('personal');
    window.__practice.switchTo(buyer);
  }, uid);
  return panel;
}

async function firstDay(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(practiceUrl('pinduoduo', { buyers: 'all' }));

  let panel = await panelOf(page);
  await step('首次使用:报名字、选店铺、载入起步话术', page, async () => {
    await panel.setUp();
    return `面板列出 ${await panel.rows.count()} 条话术`;
  });

  await step('打开会话,读出订单', page, async () => {
    panel = await openConversation(page, DAMAGED);
    await panel.shows('¥59.60');
    const text = await panel.text();
    expectThat(text.includes('南瓜马车'), 'the panel does not show the buyer');
    expectThat(/\d{6}-\d{15}/.test(text), 'the panel does not show the order number');
    return '南瓜马车 · 已签收 · 实付 ¥59.60';
  });

  await step('Alt+Q 到搜索框,用拼音 posun 找话术', page, async () => {
    await clickComposer(page);
    await page.keyboard.type('您好,');
    await toSearch(panel);
    await page.keyboard.type('posun');
    await panel.frame.getByRole('option', { name: /破损/ }).first().waitFor();
    return `第一条:${(await panel.rows.first().innerText()).split('\n')[0]}`;
  });

  await step('回车填入回复框,草稿还在,没有发送', page, async () => {
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__practice.composerModel().length > 20);
    const { model, sent } = await page.evaluate(() => ({
      model: window.__practice.composerModel(),
      sent: window.__practice.sent.length,
    }));
    expectThat(model.startsWith('您好,'), 'the draft was not kept');
    expectThat(model.includes('南瓜马车'), 'the buyer is not in the text');
    expectThat(sent === 0, 'something was sent');
    return model;
  });

  await step('算补偿:买家要 20,我方责任,不能再卖,成本 24', page, async () => {
    const { frame } = panel;
    await frame.getByRole('button', { name: /^补偿/ }).click();
    await frame.getByText('我方', { exact: true }).click();
    await frame.getByLabel('买家要').fill('20');
    await frame.getByText('不能', { exact: true }).click();
    await frame.getByLabel('单件成本').fill('24');
    await frame.getByText('10 → 15 → 18 → 20').first().waitFor();
    return '阶梯 10 → 15 → 18 → 20';
  });

  await step('记备注,自动保存', page, async () => {
    await panel.frame.getByRole('textbox', { name: '备注内容' }).fill(NOTE);
    await panel.shows('已保存');
    return NOTE;
  });
}

async function nextDay(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(practiceUrl('pinduoduo', { buyers: 'all' }));
  await step('重启浏览器后,同一买家的备注排在前面', page, async () => {
    const panel = await openConversation(page, DAMAGED);
    await panel.frame.getByRole('button', { name: '是', exact: true }).click();
    await panel.shows(NOTE);
    return '小禾 · '.concat(NOTE);
  });
}

mkdirSync(PICTURES, { recursive: true });
const server = await startPracticeServer();
const profile = makeProfile();
const open = () => openChromium({ profile: profile.folder, port: server.port, headed: isHeaded });
let context = await open();
try {
  if (isHeaded) {
    const page = await context.newPage();
    await page.goto(practiceUrl('pinduoduo'));
    await (await context.newPage()).goto(practiceUrl('feige'));
    await page.bringToFront();
    console.log('练习台已打开(拼多多、飞鸽各一个标签)。面板在页面右侧,Alt+Q 开始。关闭浏览器即结束。');
    await new Promise((resolve) => context.once('close', resolve));
  } else {
    console.log('没有显示器,改为无界面走一遍第一分钟:\n');
    await firstDay(context);
    await context.close();
    context = await open();
    await nextDay(context);
    console.log(`\n${stepNumber} 步全部通过。截图在 tests/.artifacts/tour/`);
  }
} catch {
  console.error('\n走查没有通过。出错那一步的截图在 tests/.artifacts/tour/');
  process.exitCode = 1;
} finally {
  await context.close().catch(() => undefined);
  await server.close();
  profile.remove();
}
