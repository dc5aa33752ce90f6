/** The export that the dialog's choices stand for, under the current filter and view. */
import { useMemo } from 'react';
import { exportMessages } from '../../messages/export.ts';
import type { TableId } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import { type PreparedExport, prepareExport, type Scope } from './prepare-export.ts';

export function usePreparedExport(table: TableId, scope: Scope): PreparedExport {
  const texts = useMessages(exportMessages);
  const dataset = useReadyDataset();
  const selection = useSelection();
  const locale = usePreferences((preferences) => preferences.locale);
  const filter = useViewStore((view) => view.filter);
  const view = useViewStore((state) => state.tables[table]);
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
        today: localDay(new Date()),
        groupingName: (grouping) => texts[grouping],
      }),
    [dataset, table, scope, selection, filter, view, locale, texts],
  );
}

/** The day where the user is, as ISO has it. */
function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
