/** Reads a ZIP archive and an XLSX sheet independently of what writes them. */
import { inflateRawSync } from 'node:zlib';

/** Contents by name, from the archive's directory; throws where sizes do not agree. */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const count = bytes.readUInt16LE(end + 10);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory entry');
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    if (content.length !== size) throw new Error(`${name}: ${content.length} bytes, not ${size}`);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

export interface SheetCell {
  readonly type: 'text' | 'number' | 'percent' | 'boolean';
  readonly value: string;
}

const CELL = /<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gsu;

/** Rows of cells by column name. Without the file's styles percentages are numbers. */
export function readSheet(xml: string, styles = ''): ReadonlyMap<string, SheetCell>[] {
  const formats = readFormats(styles);
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gsu)].map(
    ([, row = '']) =>
      new Map(
        [...row.matchAll(CELL)].map(([, column = '', attributes = '', content = '']) => [
          column,
          readCell(attributes, content, formats),
        ]),
      ),
  );
}

/** The number format of each cell style: '' where it is the spreadsheet's own. */
function readFormats(styles: string): readonly string[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(
      ([, id = '', code = '']) => [id, code],
    ),
  );
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? '';
  return [...cells.matchAll(/<xf numFmtId="(\d+)"/gu)].map(([, id = '']) => codes.get(id) ?? '');
}

/** The number formats of a sheet's cells by their names: `A2`. */
export function formatsOf(xml: string, styles: string): ReadonlyMap<string, string> {
  const formats = readFormats(styles);
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/gu)].map(([, at = '', style = '']) => [
      at,
      formats[Number(style)] ?? '',
    ]),
  );
}

function readCell(attributes: string, content: string, formats: readonly string[]): SheetCell {
  if (content.includes('<f>')) throw new Error('a formula');
  if (attributes.includes('inlineStr')) {
    const text = /<t xml:space="preserve">(.*)<\/t>/su.exec(content)?.[1] ?? '';
    return { type: 'text', value: unescapeXml(text) };
  }
  const value = /<v>(.*)<\/v>/u.exec(content)?.[1] ?? '';
  if (attributes.includes('t="b"')) return { type: 'boolean', value };
  const style = Number(/s="(\d+)"/u.exec(attributes)?.[1]);
  return { type: formats[style]?.endsWith('%') ? 'percent' : 'number', value };
}

/** What Excel makes of the characters: entities, then its own escapes. */
function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
