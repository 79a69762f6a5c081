import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import type { Reading } from '@/utils/domain/conversation/reading';
import { PRACTICE_PAGES } from '../practice/practice-address.ts';
import { chromiumPath } from './support/browser-paths.ts';
import { bundleForPage } from './support/bundle-for-page.ts';

/**
 * Saved pages and what must be read from them: `tests/fixtures/<console>/<situation>.html` with a
 * `.json` beside it. Every known page version is kept. A new page: save it, run with
 * UPDATE_FIXTURES=1, and check every line of the JSON against the page by eye.
 */
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const pages = globSync('{pinduoduo,feige}/*.html', { cwd: FIXTURES }).sort();

let browser: Browser;
let page: Page;
let readers: string;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  readers = await bundleForPage('utils/consoles/adapters.ts', 'consoles');
});
afterAll(() => browser.close());

/** A certain value as itself, anything else as the reading is: short enough to check by eye. */
function brief(reading: Reading<unknown>): unknown {
  return reading.state === 'read' && reading.sure ? reading.value : reading;
}

function briefly(reading: ConversationReading): unknown {
  const { account, conversation, buyerName, orders, ...rest } = reading;
  return {
    account: brief(account),
    conversation: brief(conversation),
    buyerName: brief(buyerName),
    ...rest,
    orders: orders.map((order) =>
      Object.fromEntries(Object.entries(order).map(([name, field]) => [name, brief(field)])),
    ),
  };
}

test.each(pages)('%s reads as its JSON says', async (file) => {
  const [console = ''] = file.split('/');
  const { host, path, search } = PRACTICE_PAGES[console as 'pinduoduo' | 'feige'];
  const address = `https://${host}${path}${search && `?${search}`}`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', path: FIXTURES + file }));
  await page.goto(address);
  await page.evaluate(readers);
  const reading = await page.evaluate<ConversationReading>('consoles.adapterFor(location.href).read(document)');

  const expected = FIXTURES + file.replace(/html$/, 'json');
  if (process.env.UPDATE_FIXTURES) writeFileSync(expected, `${JSON.stringify(briefly(reading), null, 2)}\n`);
  expect(existsSync(expected), `${file} has no JSON beside it`).toBe(true);
  expect(briefly(reading)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
