/** The export that the dialog's choices stand for, under the current filter and view. */
import { useMemo, useState } from 'react';
import { exportMessages } from '../../messages/export.ts';
import type { TableId } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import { localDay } from './local-day.ts';
import { type PreparedExport, prepareExport, type Scope } from './prepare-export.ts';

export function usePreparedExport(table: TableId, scope: Scope): PreparedExport {
  const texts = useMessages(exportMessages);
  const dataset = useReadyDataset();
  const selection = useSelection();
  const locale = usePreferences((preferences) => preferences.locale);
  const filter = useViewStore((view) => view.filter);
  const view = useViewStore((state) => state.tables[table]);
  // The day on which the dialog was opened; it does not change under the user's hands.
  const [today] = useState(() => localDay(new Date()));
  return useMemo(
    () =>
      prepareExport({
        dataset,
        table,
        scope,
        selection,
        filter,
        view,
        locale,
        address: window.location.origin + window.location.pathname,
        today,
        groupingName: (grouping) => texts[grouping],
      }),
    [dataset, table, scope, selection, filter, view, locale, today, texts],
  );
}
