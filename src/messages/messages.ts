/**
 * Texts of the interface. Each part of the dashboard keeps its own table (`frame.ts`, `tables.ts`
 * …) made by {@link defineMessages}, so that a text missing in one language does not compile.
 */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tags for `lang` attributes, number and date formats, and collation. */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

type Texts = Readonly<Record<string, string | ((...values: never[]) => string)>>;

/** The same keys, with literal texts widened to `string`. */
type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

/** The same keys with the same parameters in both languages, or it does not compile. */
export function defineMessages<T extends Texts>(
  zh: T & Widened<T>,
  en: Widened<T>,
): Readonly<Record<Locale, Widened<T>>> {
  return { zh, en };
}
