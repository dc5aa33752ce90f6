/** Language and colour scheme: kept in this browser, not in the link. */
import { create } from 'zustand';
import { LOCALES, type Locale } from '../messages/messages.ts';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

export const SCHEME_CHOICES = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEME_CHOICES)[number];

export interface Preferences {
  readonly locale: Locale;
  readonly scheme: SchemeChoice;
  /** Whether the facets stand beside the content on a screen that is wide enough. */
  readonly filtersOpen: boolean;
  readonly chooseLocale: (locale: Locale) => void;
  readonly chooseScheme: (scheme: SchemeChoice) => void;
  readonly showFilters: (open: boolean) => void;
}

const KEY = 'preferences';

export const usePreferences = create<Preferences>()((set) => ({
  ...readPreferences(),
  chooseLocale: (locale) => set({ locale }),
  chooseScheme: (scheme) => set({ scheme }),
  showFilters: (filtersOpen) => set({ filtersOpen }),
}));

usePreferences.subscribe(({ locale, scheme, filtersOpen }) => {
  writeStored(KEY, { locale, scheme, filtersOpen });
});

function readPreferences(): Pick<Preferences, 'locale' | 'scheme' | 'filtersOpen'> {
  const stored = typeof window === 'undefined' ? null : readStored(KEY);
  return {
    locale: oneOf(LOCALES, memberOf(stored, 'locale')) ?? 'zh',
    scheme: oneOf(SCHEME_CHOICES, memberOf(stored, 'scheme')) ?? 'system',
    filtersOpen: memberOf(stored, 'filtersOpen') !== false,
  };
}

function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((entry) => entry === value);
}
