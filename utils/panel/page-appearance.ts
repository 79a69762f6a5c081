import { boundEffect } from './bound-effect';
import type { SettingsState } from './settings-state';

/** Keeps the page's language and theme as the agent wants them; "auto" follows the system. */
export function applyAppearance(page: Document, { locale, theme }: SettingsState, until: AbortSignal): void {
  const root = page.documentElement;
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const applyTheme = () => {
    const system = systemDark.matches ? 'dark' : 'light';
    root.dataset.theme = theme.value === 'auto' ? system : theme.value;
  };
  boundEffect(applyTheme, until);
  boundEffect(() => {
    root.lang = locale.value === 'zh' ? 'zh-CN' : 'en';
  }, until);
  systemDark.addEventListener('change', applyTheme, { signal: until });
}
