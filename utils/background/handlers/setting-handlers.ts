import type { Handlers } from '@/utils/background/handler';
import { readSettings, saveSetting } from '@/utils/store/settings';

/** Settings of a shop or of every shop. */
export const settingHandlers = {
  readSettings: ({ shopId }, { db }) => readSettings(db, shopId),

  async saveSetting(setting, { db, actor }) {
    await saveSetting(db, actor, setting);
    return null;
  },
} satisfies Partial<Handlers>;
