/** Language and scheme as attributes of the document, so that styles, fonts and voices follow. */
import { LANGUAGE_TAG } from '../messages/messages.ts';
import { type Preferences, usePreferences } from './preferences-store.ts';

/** Keeps `lang` and `data-scheme` of the document true, from now on. */
export function startPreferences(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = ({ locale, scheme }: Preferences) => {
    const root = document.documentElement;
    root.lang = LANGUAGE_TAG[locale];
    root.dataset.scheme = scheme === 'system' ? (dark.matches ? 'dark' : 'light') : scheme;
  };
  apply(usePreferences.getState());
  usePreferences.subscribe(apply);
  dark.addEventListener('change', () => apply(usePreferences.getState()));
}
