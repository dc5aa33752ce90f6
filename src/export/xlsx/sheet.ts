/** One worksheet as XML, written row by row. */
import type { ExportValue } from '../../query/columns/column.ts';
import { isPercent } from '../export-value.ts';
import { numberStyle, percentStyle, STYLES } from './styles.ts';
import { xmlText } from './xml-text.ts';

export interface SheetSpec {
  /** Heading of each column; [] for a sheet without a header row. */
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly (readonly ExportValue[])[]>;
  /** Index of the column whose cells are addresses to click on, -1 for none. */
  readonly linkColumn: number;
  /** Told of each text that is longer than a cell. */
  readonly onCut: () => void;
}

/** Excel refuses a sheet with more; what lies beyond stays an address in plain text. */
export const MOST_LINKS = 65_000;
/** Excel's longest address: a workbook with a longer one is said to be broken. */
const LONGEST_LINK = 2_079;
/** Excel's longest cell, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
  'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** @param links takes up the addresses, for the sheet's relationships */
export function* sheetXml(spec: SheetSpec, links: string[]): Generator<string> {
  const { headers, widths, rows, linkColumn, onCut } = spec;
  const references: string[] = [];
  yield `${START}${headers.length > 0 ? FROZEN : ''}${columnsXml(widths)}<sheetData>`;
  let line = 0;
  if (headers.length > 0) {
    line = 1;
    yield rowXml(line, headers, { style: STYLES.header, onCut });
  }
  for (const block of rows) {
    let xml = '';
    for (const row of block) {
      line += 1;
      xml += rowXml(line, row, { style: STYLES.plain, onCut });
      const address = row[linkColumn];
      if (isLink(address) && links.length < MOST_LINKS) {
        links.push(address);
        const at = `${columnName(linkColumn)}${line}`;
        references.push(`<hyperlink ref="${at}" r:id="rId${links.length}"/>`);
      }
    }
    yield xml;
  }
  yield '</sheetData>';
  if (headers.length > 0 && line > 1) {
    yield `<autoFilter ref="A1:${columnName(headers.length - 1)}${line}"/>`;
  }
  if (references.length > 0) yield `<hyperlinks>${references.join('')}</hyperlinks>`;
  yield '</worksheet>';
}

function isLink(value: ExportValue | undefined): value is string {
  return typeof value === 'string' && value.length <= LONGEST_LINK;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

interface TextCells {
  readonly style: number;
  readonly onCut: () => void;
}

function rowXml(line: number, cells: readonly ExportValue[], texts: TextCells): string {
  let xml = '';
  cells.forEach((value, index) => {
    xml += cellXml(value, `${columnName(index)}${line}`, texts);
  });
  return `<row r="${line}">${xml}</row>`;
}

/** Numbers, shares and truth values are typed; text is inline, so that it is never a formula. */
function cellXml(value: ExportValue, at: string, { style, onCut }: TextCells): string {
  if (value === null) return '';
  if (isPercent(value)) {
    const { percent } = value;
    return `<c r="${at}" s="${percentStyle(percent)}"><v>${hundredth(percent)}</v></c>`;
  }
  if (typeof value === 'number')
    return `<c r="${at}" s="${numberStyle(value)}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.length > LONGEST_CELL) onCut();
  const text = xmlText(fitting(value));
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** 95.5 as 0.955 and not as 0.9550000000000001. */
function hundredth(percent: number): number {
  return Number(`${percent}e-2`);
}

/** A text longer than a cell says that it goes on, and how long it is. */
function fitting(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const rest = `…（共 ${text.length} 字 / ${text.length} characters）`;
  const kept = text.slice(0, LONGEST_CELL - rest.length);
  // Not in the middle of a character.
  return kept.replace(/[\ud800-\udbff]$/, '') + rest;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}
