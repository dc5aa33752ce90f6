/** Language and colour scheme: kept in this browser, not in the link. */
import { create } from 'zustand';
import type { Locale } from '../messages/messages.ts';

export type SchemeChoice = 'light' | 'dark' | 'system';

export interface Preferences {
  readonly locale: Locale;
  readonly scheme: SchemeChoice;
  readonly chooseLocale: (locale: Locale) => void;
  readonly chooseScheme: (scheme: SchemeChoice) => void;
}

export const usePreferences = create<Preferences>()((set) => ({
  locale: 'zh',
  scheme: 'system',
  chooseLocale: (locale) => set({ locale }),
  chooseScheme: (scheme) => set({ scheme }),
}));
