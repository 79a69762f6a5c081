import { type TextArea, type Texts, textsOf } from '@/utils/i18n/locale';
import type { PanelStore } from '@/utils/panel/create-panel-store';

/** The texts of an area in the language chosen; the component follows a change of it. */
export function useTexts<T>(store: Pick<PanelStore, 'settings'>, area: TextArea<T>): Texts<T> {
  return textsOf(area, store.settings.locale.value);
}
