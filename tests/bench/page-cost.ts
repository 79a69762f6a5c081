import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUILT_EXTENSION, makeProfile, openChromium } from '../browser/support/chromium.ts';
import type { PracticeFlags } from '../practice/practice-address.ts';
import { practiceUrl } from '../practice/practice-address.ts';
import type { Figure } from './statistics.ts';
import { type MainThreadTime, traceMainThread } from './trace.ts';

/** What the console page pays: bytes, time at load, time in a flood of messages, against the page without us. */
export async function measurePageCost(port: number): Promise<Figure[]> {
  const bytes = gzipSync(readFileSync(`${BUILT_EXTENSION}/content-scripts/console.js`)).byteLength;
  const without = await measure(port, null);
  const withUs = await measure(port, undefined);
  return [
    {
      what: 'injected in the page, gzip',
      measured: `${(bytes / 1000).toFixed(1)} kB`,
      goal: '≤ 25 kB',
      isMet: bytes <= 25_000,
    },
    share('main thread at load', withUs.load, without.load),
    share('main thread, 1,000 messages in 10 s', withUs.flood, without.flood),
  ];
}

function share(what: string, ours: MainThreadTime, page: MainThreadTime): Figure {
  const ratio = ours.ours / page.total;
  const measured = `${(ratio * 100).toFixed(2)} % (${ours.ours.toFixed(0)} of ${page.total.toFixed(0)} ms), ${ours.longTasks} long tasks`;
  return { what, measured, goal: '≤ 1 %, no long task', isMet: ratio <= 0.01 && ours.longTasks === 0 };
}

async function measure(
  port: number,
  extension: null | undefined,
): Promise<{ load: MainThreadTime; flood: MainThreadTime }> {
  const profile = makeProfile();
  const context = await openChromium({ profile: profile.folder, port, extension });
  const flags: PracticeFlags = { buyers: 'all', poll: 0 };
  const page = await context.newPage();
  // Once before, so that neither run pays for a cold cache.
  await page.goto(practiceUrl('pinduoduo', flags));
  await page.waitForTimeout(1_500);
  const load = await traceMainThread(context, page, async () => {
    await page.reload();
    await page.waitForTimeout(2_000);
  });
  await page.evaluate(() => window.__practice.openOrderTab('personal'));
  await page.waitForTimeout(1_000);
  const flood = await traceMainThread(context, page, async () => {
    await page.evaluate(() => window.__practice.flood(1_000, 100));
    await page.waitForTimeout(500);
  });
  await context.close();
  profile.remove();
  return { load, flood };
}
