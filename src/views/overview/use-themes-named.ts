/** Whether the colours of the themes are explained beside the content, by the facet of themes. */
import { useFacetsStore } from '../../store/facets-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { MEDIA, useMedia } from '../../store/use-media.ts';

export function useThemesNamed(): boolean {
  const phone = useMedia(MEDIA.phone);
  const open = usePreferences((preferences) => preferences.filtersOpen);
  const folded = useFacetsStore((facets) => facets.folded.includes('themes'));
  return !phone && open && !folded;
}
