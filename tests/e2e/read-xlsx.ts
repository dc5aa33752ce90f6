/** Reads the sheets of an XLSX file as plain text, without the library that may have written it. */
import { inflateRawSync } from 'node:zlib';

/** Texts of the cells, sheet by sheet and row by row. */
export function readSheets(file: Buffer): string[][][] {
  const entries = readEntries(file);
  const shared = readShared(entries.get('xl/sharedStrings.xml') ?? '');
  return [...entries.keys()]
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .sort()
    .map((name) => readRows(entries.get(name) ?? '', shared));
}

/** Members of a ZIP archive by name, from its central directory. */
function readEntries(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = file.readUInt16LE(end + 10);
  const entries = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const [size, nameLength] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const start = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(data, data + size);
    const plain = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    entries.set(name, plain.toString('utf8'));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function readShared(xml: string): string[] {
  return [...xml.matchAll(/<si\b[^>]*>(.*?)<\/si>/gsu)].map((match) => textOf(match[1] ?? ''));
}

function readRows(xml: string, shared: readonly string[]): string[][] {
  return [...xml.matchAll(/<row\b[^>]*>(.*?)<\/row>/gsu)].map((row) =>
    [...(row[1] ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, head, body]) => {
      const text = textOf(body ?? '');
      return /t="s"/u.test(head ?? '') ? (shared[Number(text)] ?? '') : text;
    }),
  );
}

function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
