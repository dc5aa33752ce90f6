/** What each stretch of a page is, in the current language. */
import { useMemo } from 'react';
import { readerMessages } from '../../messages/reader.ts';
import { PARAGRAPH_ROLES, PART_ROLES } from '../../model/vocabulary.ts';
import { usePreferences } from '../../store/preferences-store.ts';

export function useRoleNames(): Readonly<Record<string, string>> {
  const locale = usePreferences((preferences) => preferences.locale);
  return useMemo(() => {
    const { furniture, unplaced } = readerMessages[locale];
    const roles = [...PART_ROLES, ...PARAGRAPH_ROLES].map(
      (role) => [role.id, role[locale]] as const,
    );
    return { ...Object.fromEntries(roles), furniture, unplaced };
  }, [locale]);
}
