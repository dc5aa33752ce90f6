/** The parts of an XLSX file around its sheets. */
import { type SheetSpec, sheetXml } from './sheet.ts';
import { STYLES_XML } from './styles.ts';
import { xmlText } from './xml-text.ts';
import { type ZipEntry, zipStream } from './zip.ts';

export interface NamedSheet extends SheetSpec {
  readonly name: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file's bytes, in pieces. */
export function workbookStream(
  sheets: readonly NamedSheet[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  return zipStream(entriesOf(sheets));
}

function* entriesOf(sheets: readonly NamedSheet[]): Generator<ZipEntry> {
  yield { name: '[Content_Types].xml', content: [contentTypes(sheets.length)] };
  yield { name: '_rels/.rels', content: [relationships([['officeDocument', 'xl/workbook.xml']])] };
  yield { name: 'xl/workbook.xml', content: [workbookXml(sheets)] };
  const parts = sheets.map(
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: [relationships([...parts, ['styles', 'styles.xml']])],
  };
  yield { name: 'xl/styles.xml', content: [STYLES_XML] };
  for (const [index, sheet] of sheets.entries()) {
    const links: string[] = [];
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet, links) };
    // Written after the sheet, which finds the links.
    if (links.length > 0) {
      yield {
        name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
        content: linkRelationships(links),
      };
    }
  }
}

function contentTypes(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, index) => {
    const part = `/xl/worksheets/sheet${index + 1}.xml`;
    return `<Override PartName="${part}" ContentType="${TYPE}.worksheet+xml"/>`;
  });
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`
  );
}

function workbookXml(sheets: readonly NamedSheet[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join('')}</sheets></workbook>`
  );
}

/** What a sheet's name may hold: 31 characters, none of []/\:*? */
function sheetName(name: string): string {
  return name.replace(/[[\]/\\:*?]/gu, '-').slice(0, 31);
}

type Relation = readonly [type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const entries = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function* linkRelationships(links: readonly string[]): Generator<string> {
  yield `${XML}<Relationships xmlns="${PACKAGE}/relationships">`;
  for (let start = 0; start < links.length; start += 1000) {
    yield links
      .slice(start, start + 1000)
      .map(
        (link, index) =>
          `<Relationship Id="rId${start + index + 1}" Type="${OFFICE}/hyperlink" ` +
          `Target="${xmlText(link)}" TargetMode="External"/>`,
      )
      .join('');
  }
  yield '</Relationships>';
}
