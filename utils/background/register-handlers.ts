import type { GetReturnType } from '@webext-core/messaging';
import { failed, type Outcome } from '@/utils/failures/failure';
import { type BackgroundContract, backgroundMessages } from '@/utils/messages/background-contract';
import { readDevice } from '@/utils/store/device';
import type { StoreDatabase } from '@/utils/store/schema';
import { outcomeOf } from '@/utils/store/store-error';
import { announce } from './announce';
import type { Answer, Handler, HandlerContext, Handlers, Request, RequestData } from './handler';
import { buyerHandlers } from './handlers/buyer-handlers';
import { deskHandlers } from './handlers/desk-handlers';
import { libraryHandlers } from './handlers/library-handlers';
import { managerHandlers } from './handlers/manager-handlers';
import { payoutHandlers } from './handlers/payout-handlers';
import { settingHandlers } from './handlers/setting-handlers';
import { isOwnPage } from './own-page';
import type { TabShops } from './tab-shops';

const HANDLERS: Handlers = {
  ...deskHandlers,
  ...buyerHandlers,
  ...libraryHandlers,
  ...payoutHandlers,
  ...settingHandlers,
  ...managerHandlers,
};

/** Who asks, as the browser says it. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

/**
 * Starts answering the extension's own pages. To be called before anything is awaited: a worker
 * that the browser wakes for a message must be listening when its script has run.
 */
export function registerHandlers(db: StoreDatabase, tabShops: TabShops): void {
  for (const request of Object.keys(HANDLERS) as Request[]) register(request, db, tabShops);
}

function register<R extends Request>(request: R, db: StoreDatabase, tabShops: TabShops): void {
  backgroundMessages.onMessage(
    request,
    // The same type twice: the compiler cannot follow the library's conditional type for a generic request.
    ({ data, sender }) =>
      answer(HANDLERS[request], data, sender, db, tabShops) as Promise<GetReturnType<BackgroundContract[R]>>,
  );
}

/**
 * Runs a handler for a page of our own, and for nobody else. The database is opened here and asked
 * again each time, so that one failure to open it does not outlast its cause.
 * @throws what is no known failure of the store; it is logged here, and the page's request rejects.
 */
async function answer<R extends Request>(
  handler: Handler<R>,
  data: RequestData<R>,
  sender: Sender,
  db: StoreDatabase,
  tabShops: TabShops,
): Promise<Outcome<Answer<R>>> {
  if (!isOwnPage(sender)) return failed('NOT_ALLOWED');
  try {
    return await outcomeOf(async () => {
      await db.open();
      return handler(data, await contextFor(sender, db, tabShops));
    });
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function contextFor(sender: Sender, db: StoreDatabase, tabShops: TabShops): Promise<HandlerContext> {
  const device = await readDevice(db);
  const actor = { agentId: device.agentId ?? '', deviceId: device.id, now: Date.now(), announce };
  return { db, actor, tabShops, tabId: sender.tab?.id ?? null };
}
