import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One event of a Chromium trace; times in microseconds, `tdur` in processor time of the thread. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string } };
}

/** Main-thread processor time of one recorded stretch, milliseconds: what other programs took meanwhile is not in it. */
export interface MainThreadTime {
  /** Everything the page's main thread did. */
  total: number;
  /** The part spent in calls into the console script. */
  ours: number;
  /** Calls of ours that took 50 ms or more. */
  longTasks: number;
}

/**
 * Records the page's main thread while `work` runs. Our share is summed from the trace's own
 * function calls, by script address: exact, where a difference of two whole runs would drown in noise.
 */
export async function traceMainThread(
  context: BrowserContext,
  page: Page,
  work: () => Promise<void>,
): Promise<MainThreadTime> {
  const session = await context.newCDPSession(page);
  const events = await record(session, work);
  await session.detach();
  const isOurs = (event: TraceEvent) => event.args.data?.url?.includes('content-scripts/console.js') === true;
  const calls = events.filter(
    (event) => ['FunctionCall', 'EvaluateScript', 'v8.compile'].includes(event.name) && isOurs(event),
  );
  const [first] = calls;
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && (!first || (event.pid === first.pid && event.tid === first.tid)),
  );
  const sum = (list: readonly TraceEvent[]) => list.reduce((total, event) => total + cost(event), 0) / 1000;
  return {
    total: sum(tasks),
    ours: sum(outermost(calls)),
    longTasks: calls.filter((event) => cost(event) >= 50_000).length,
  };
}

const cost = (event: TraceEvent) => event.tdur ?? event.dur ?? 0;

async function record(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', 'v8'],
    },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** A call inside another call of ours is already in the outer one's time. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...calls]
    .sort((a, b) => a.ts - b.ts)
    .filter((call) => {
      if (call.ts < end) return false;
      end = call.ts + (call.dur ?? 0);
      return true;
    });
}
