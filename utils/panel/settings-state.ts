import { type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_LOCALE, type Locale, toLocale } from '@/utils/i18n/locale';
import { ALL_SHOPS } from '@/utils/store/records';
import type { BackgroundClient } from './panel-ports';

/** How the panel looks: as the system does, or always light or dark. */
export type Theme = 'auto' | 'light' | 'dark';

/**
 * Whose view this machine shows. A convenience, no lock: anybody at the machine can change it, and it protects nothing.
 */
export type Role = 'AGENT' | 'SUPERVISOR';

/** What the agents of this machine prefer; remembered for all shops. */
export interface SettingsState {
  locale: ReadonlySignal<Locale>;
  theme: ReadonlySignal<Theme>;
  role: ReadonlySignal<Role>;
  /** Whether the order's fields are shown one per line with their sources. */
  showsOrderDetails: ReadonlySignal<boolean>;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  setRole(role: Role): void;
  setShowsOrderDetails(shows: boolean): void;
}

/** Reads the preferences once; a change shows at once and is saved behind it. */
export function createSettingsState(background: BackgroundClient, until: AbortSignal): SettingsState {
  const locale = signal<Locale>(DEFAULT_LOCALE);
  const theme = signal<Theme>('auto');
  const role = signal<Role>('AGENT');
  const showsOrderDetails = signal(false);

  async function load() {
    const stored = await background.ask('readSettings', { shopId: ALL_SHOPS });
    if (until.aborted || !stored.ok) return;
    locale.value = toLocale(stored.value['panel.locale']);
    theme.value = toTheme(stored.value['panel.theme']);
    role.value = stored.value.role === 'SUPERVISOR' ? 'SUPERVISOR' : 'AGENT';
    showsOrderDetails.value = stored.value['panel.orderDetails'] === true;
  }

  const save = (name: string, value: unknown) => {
    // A preference that could not be stored still holds until the panel closes; nothing is lost.
    void background.ask('saveSetting', { shopId: ALL_SHOPS, name, value });
  };

  void load();
  background.onRecordsChanged(({ tables }) => {
    if (tables.includes('settings')) void load();
  }, until);

  return {
    locale,
    theme,
    role,
    showsOrderDetails,
    setLocale(chosen) {
      locale.value = chosen;
      save('panel.locale', chosen);
    },
    setTheme(chosen) {
      theme.value = chosen;
      save('panel.theme', chosen);
    },
    setRole(chosen) {
      role.value = chosen;
      save('role', chosen);
    },
    setShowsOrderDetails(shows) {
      showsOrderDetails.value = shows;
      save('panel.orderDetails', shows);
    },
  };
}

function toTheme(value: unknown): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}
