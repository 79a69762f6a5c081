import type { BackgroundContract } from '@/utils/messages/background-contract';
import type { StoreDatabase } from '@/utils/store/schema';
import type { Actor } from '@/utils/store/write';
import type { TabShops } from './tab-shops';

/** What a page asks; the rest of the contract is what the background tells. */
export type Request = Exclude<keyof BackgroundContract, 'recordsChanged'>;

/** What a request brings along. */
export type RequestData<R extends Request> = Parameters<BackgroundContract[R]>[0];

/** What a request is answered with when it succeeds. */
export type Answer<R extends Request> = Extract<ReturnType<BackgroundContract[R]>, { ok: true }>['value'];

/** What a handler works with, made anew for each message: the background remembers nothing itself. */
export interface HandlerContext {
  db: StoreDatabase;
  actor: Actor;
  tabShops: TabShops;
  /** The tab the asking page is in, or `null` for a page outside any tab (the browser's side panel). */
  tabId: number | null;
}

/** Answers one request. It throws what the store fails with; `register-handlers.ts` makes an `Outcome` of it. */
export type Handler<R extends Request> = (data: RequestData<R>, context: HandlerContext) => Promise<Answer<R>>;

/** One handler per request of the contract; the compiler asks for a missing one. */
export type Handlers = { [R in Request]: Handler<R> };
