/** The few cell styles of an export, and their part of the file. */
import { NUMBER_FORMATS, numberFormat, percentFormat } from './number-format.ts';

/** Index into `cellXfs` below; one style for each of {@link NUMBER_FORMATS} follows. */
export const STYLES = { plain: 0, header: 1 } as const;

const FIRST_NUMBER_STYLE = 2;
/** Ids below are the spreadsheet's own formats. */
const FIRST_FORMAT_ID = 164;

/** @param percent in hundredths: 95.5 for 95.5 % */
export function percentStyle(percent: number): number {
  return FIRST_NUMBER_STYLE + percentFormat(percent);
}

/** Numbers are grouped by thousands and keep their decimals. */
export function numberStyle(value: number): number {
  const format = numberFormat(value);
  return format === null ? STYLES.plain : FIRST_NUMBER_STYLE + format;
}

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

const FORMATS_XML = NUMBER_FORMATS.map(
  (code, index) => `<numFmt numFmtId="${FIRST_FORMAT_ID + index}" formatCode="${code}"/>`,
).join('');

const NUMBER_STYLES_XML = NUMBER_FORMATS.map(
  (_, index) =>
    `<xf numFmtId="${FIRST_FORMAT_ID + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
).join('');

export const STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="${NUMBER_FORMATS.length}">${FORMATS_XML}</numFmts>` +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF4F2EC"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FIRST_NUMBER_STYLE + NUMBER_FORMATS.length}">` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  `${NUMBER_STYLES_XML}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
