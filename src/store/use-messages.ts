/** Texts of one part of the dashboard in the language that the user chose. */
import type { Locale } from '../messages/messages.ts';
import { usePreferences } from './preferences-store.ts';

/** @example const texts = useMessages(frameMessages); texts.heading */
export function useMessages<T>(table: Readonly<Record<Locale, T>>): T {
  return table[usePreferences((preferences) => preferences.locale)];
}
