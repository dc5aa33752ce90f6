/** A theme's name in the language of the interface. */
import { THEMES, type ThemeId } from '../../model/themes.ts';

export function themeName(theme: ThemeId, locale: 'zh' | 'en'): string {
  return THEMES.find((entry) => entry.id === theme)?.[locale] ?? theme;
}
