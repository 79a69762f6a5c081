import type { Locale } from '@/utils/i18n/locale';

/** A sentence of the rules table in both languages, side by side so that neither is forgotten. */
export type Bilingual = Readonly<Record<Locale, string>>;
