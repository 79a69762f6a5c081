import type { Handlers } from '@/utils/background/handler';
import { openManager } from '@/utils/background/open-manager';

/** The manager's tab. */
export const managerHandlers = {
  async openManager() {
    await openManager();
    return null;
  },
} satisfies Partial<Handlers>;
