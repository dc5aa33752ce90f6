/** Above a table: how much is in it, how it is grouped, and how it is laid out. */
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { findGrouping, GROUPINGS } from '../../query/group-rows.ts';
import { DENSITIES } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { ColumnChooser } from './ColumnChooser.tsx';
import { SortMenu } from './SortMenu.tsx';
import styles from './Toolbar.module.css';
import type { TableModel } from './use-table-model.ts';

interface ToolbarProps {
  readonly model: TableModel;
  /** Cards have no row height, and nothing is pinned. */
  readonly narrow: boolean;
}

export function Toolbar({ model, narrow }: ToolbarProps) {
  const texts = useMessages(tablesMessages);
  const changeTable = useViewStore((state) => state.changeTable);
  const { table, view, locale, arrangement } = model;
  const { order, groups } = arrangement;
  const grouping = findGrouping(table, view.groupBy);
  const folding = groups === null ? null : <Folding model={model} />;
  const menus = (
    <span className={styles.menus}>
      <SortMenu table={table} sort={view.sort} locale={locale} />
      <ColumnChooser table={table} shown={model.columns} locale={locale} cards={narrow} />
    </span>
  );
  return (
    <div className={styles.toolbar}>
      <span className={styles.count}>{texts.rows(formatNumber(order.length, locale))}</span>
      {narrow ? null : folding}
      {view.sort.length > 0 && !narrow ? (
        <button
          type="button"
          className={controls.link}
          onClick={() => changeTable(table, { sort: [] })}
        >
          {texts.clearSort}
        </button>
      ) : null}
      {narrow ? menus : null}
      <span className={styles.tools}>
        <label className={styles.label}>
          {texts.groupBy}
          <select
            className={controls.select}
            value={grouping ?? ''}
            onChange={(event) => changeTable(table, { groupBy: event.target.value || null })}
          >
            <option value="">{texts.noGrouping}</option>
            {GROUPINGS[table].map((id) => (
              <option key={id} value={id}>
                {texts[id]}
              </option>
            ))}
          </select>
        </label>
        {narrow ? folding : <DensitySwitch />}
        {narrow ? null : menus}
      </span>
    </div>
  );
}

function Folding({ model }: { readonly model: TableModel }) {
  const texts = useMessages(tablesMessages);
  const { arrangement, closed, foldAll, locale } = model;
  const keys = (arrangement.groups ?? []).map((group) => group.key);
  const allClosed = keys.length > 0 && keys.every((key) => closed.has(key));
  return (
    <>
      <span className={styles.count}>{texts.groups(formatNumber(keys.length, locale))}</span>
      <button type="button" className={controls.link} onClick={() => foldAll(!allClosed)}>
        {allClosed ? texts.unfoldAll : texts.foldAll}
      </button>
    </>
  );
}

function DensitySwitch() {
  const texts = useMessages(tablesMessages);
  const density = useViewStore((state) => state.density);
  const chooseDensity = useViewStore((state) => state.chooseDensity);
  return (
    <fieldset className={`${controls.group} ${styles.switch}`}>
      <legend className={controls.hidden}>{texts.density}</legend>
      {DENSITIES.map((id) => (
        <button
          key={id}
          type="button"
          className={controls.button}
          aria-pressed={density === id}
          onClick={() => chooseDensity(id)}
        >
          {texts[id]}
        </button>
      ))}
    </fieldset>
  );
}
