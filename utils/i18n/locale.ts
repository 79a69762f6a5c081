/** The languages of the interface. */
export type Locale = 'zh' | 'en';

/** The agents are Chinese: Chinese until somebody chooses English in the menu. */
export const DEFAULT_LOCALE: Locale = 'zh';

/** A text, or a function that puts values into one. */
type Entry = string | ((...args: never[]) => string);

/** An entry's type without its literal text, so that a translation may differ in words and in nothing else. */
type Translated<T> = T extends string ? string : T;

/** All texts of one part of the interface, both languages side by side. */
export interface TextArea<T> {
  zh: T;
  en: { [K in keyof T]: Translated<T[K]> };
}

/** Declares the texts of a part; the compiler refuses a key that only one language has. */
export function textArea<T extends Record<string, Entry>>(
  zh: T,
  en: { [K in keyof T]: Translated<T[K]> },
): TextArea<T> {
  return { zh, en };
}

/** The texts of a part in one language. */
export type Texts<T> = { [K in keyof T]: Translated<T[K]> };

/** The texts of `area` in `locale`. */
export function textsOf<T>(area: TextArea<T>, locale: Locale): Texts<T> {
  return area[locale] as Texts<T>;
}

/** A stored value as a language, or the default when it is none. */
export function toLocale(value: unknown): Locale {
  return value === 'zh' || value === 'en' ? value : DEFAULT_LOCALE;
}
