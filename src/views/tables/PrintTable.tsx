/** The table on paper: every cell in full, its headings on every page, no controls. */
import { tablesMessages } from '../../messages/tables.ts';
import type { Column } from '../../query/columns/column.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { Line } from '../../query/display-rows.ts';
import { subtotalsOf } from '../../query/subtotals.ts';
import { useTextsStore } from '../../store/dataset-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Line as Words } from '../frame/Line.tsx';
import { CellContent } from './CellContent.tsx';
import { describeSubtotal } from './describe-subtotal.ts';
import styles from './PrintTable.module.css';
import { printedLines } from './printed-lines.ts';
import type { TableModel } from './use-table-model.ts';

/** How much more of a sheet's width than of the screen's a sentence gets, and a date in one line. */
const SENTENCE = 2.2;
const DATE = 1.15;

export function PrintTable({ model }: { readonly model: TableModel }) {
  const texts = useMessages(tablesMessages);
  const { columns, lines, locale, arrangement } = model;
  const printed = printedLines(lines);
  const number = (value: number) => formatNumber(value, locale);
  const left = lines.count - printed.length;
  return (
    <div className={styles.print}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {texts[model.table]} · {texts.rows(number(arrangement.order.length))}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: shareOf(column, model) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.header[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((line) => (
            <PrintLine
              key={line.kind === 'row' ? line.row : `g${line.group}`}
              {...{ model, line }}
            />
          ))}
        </tbody>
      </table>
      {left > 0 ? <p>{texts.notPrinted(number(left))}</p> : null}
    </div>
  );
}

/** As wide as on screen in relation to the others; a sentence, which is long, gets more. */
function shareOf(column: Column, { columns, locale }: TableModel): string {
  const widthOf = ({ id, width, widthIn, needsText }: Column) =>
    (widthIn?.[locale] ?? width) * (needsText ? SENTENCE : id === 'date' ? DATE : 1);
  const all = columns.reduce((sum, entry) => sum + widthOf(entry), 0);
  return `${((100 * widthOf(column)) / all).toFixed(2)}%`;
}

interface PrintLineProps {
  readonly model: TableModel;
  readonly line: Line;
}

function PrintLine({ model, line }: PrintLineProps) {
  const texts = useMessages(tablesMessages);
  const shards = useTextsStore((state) => state.shards);
  const { dataset, table, columns, locale } = model;
  if (line.kind === 'group') return <PrintGroup model={model} index={line.group} />;
  const context = { dataset, row: line.row, locale, texts: shards, link: '' };
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id} data-align={column.align}>
          <CellContent
            table={table}
            column={column}
            context={context}
            waiting={texts.missingText}
            whole={true}
          />
        </td>
      ))}
    </tr>
  );
}

function PrintGroup({ model, index }: { readonly model: TableModel; readonly index: number }) {
  const texts = useMessages(tablesMessages);
  const { dataset, table, columns, locale, arrangement } = model;
  const group = arrangement.groups?.[index];
  if (group === undefined) return null;
  const rows = arrangement.order.subarray(group.start, group.end);
  const sums = table === 'metrics' ? subtotalsOf(dataset, rows) : [];
  const words = sums.map((subtotal) => describeSubtotal(subtotal, { texts, locale }));
  const size = texts.rows(formatNumber(rows.length, locale));
  const said = words.map(({ amount, detail }) => `${amount} ${detail}`);
  return (
    <tr className={styles.group}>
      <th colSpan={columns.length} scope="colgroup">
        <Words text={group.label} locale={locale} />{' '}
        <span className={styles.sums}>
          <Words text={[size, ...said].join(' · ')} locale={locale} />
        </span>
      </th>
    </tr>
  );
}
