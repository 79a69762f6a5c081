import { findVariable } from '@/utils/domain/phrases/variables';
import type { PanelStore } from '@/utils/panel/create-panel-store';

/** How a variable is called in the interface's language; unknown names are shown as they are. */
export function useVariableLabel(store: PanelStore): (name: string) => string {
  const locale = store.settings.locale.value;
  return (name) => (locale === 'en' ? (findVariable(name)?.label ?? name) : name);
}
