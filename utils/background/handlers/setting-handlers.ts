import type { Handlers } from '@/utils/background/handler';
import { listSettingHistory } from '@/utils/store/setting-history';
import { readSettings, saveSetting } from '@/utils/store/settings';

/** Settings of a shop or of every shop. */
export const settingHandlers = {
  readSettings: ({ shopId }, { db }) => readSettings(db, shopId),

  async saveSetting(setting, { db, actor }) {
    await saveSetting(db, actor, setting);
    return null;
  },

  listSettingHistory: (setting, { db }) => listSettingHistory(db, setting),
} satisfies Partial<Handlers>;
