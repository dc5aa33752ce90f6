/** The facets on a phone: a sheet, with what they leave in view under the thumb. */
import { filtersMessages } from '../../messages/filters.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import { isEmptyFilter } from '../../query/filter-chips.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Dialog } from '../frame/Dialog.tsx';
import { FacetList } from './FacetList.tsx';

export function FilterSheet() {
  const texts = useMessages(filtersMessages);
  const openSheet = useFrameStore((frame) => frame.openSheet);
  const { articles } = useSelection();
  const { filter, clearFilter } = useViewStore();
  const tag = LANGUAGE_TAG[usePreferences(({ locale }) => locale)];
  const close = () => openSheet(null);
  return (
    <Dialog
      title={texts.heading}
      size="sheet"
      onClose={close}
      footer={
        <>
          <button type="button" className={controls.primary} onClick={close}>
            {texts.showResult(articles.length.toLocaleString(tag))}
          </button>
          <button
            type="button"
            className={controls.quiet}
            disabled={isEmptyFilter(filter)}
            onClick={clearFilter}
          >
            {texts.clearAll}
          </button>
        </>
      }
    >
      <FacetList />
    </Dialog>
  );
}
