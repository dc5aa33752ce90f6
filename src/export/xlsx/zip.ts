/**
 * A ZIP archive from named streams of text, compressed by the platform. Written here because the
 * libraries at hand compress large files in workers made from blobs, which the page's content
 * security policy forbids, and cannot be stopped half-way.
 */

export interface ZipEntry {
  /** ASCII path inside the archive. */
  readonly name: string;
  readonly content: Iterable<string>;
}

interface Stored {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1980-01-01, the earliest day that the format knows: same content, same bytes. */
const DOS_DATE = 0x21;

const ENCODER = new TextEncoder();

/** The archive's bytes, entry by entry; stopping early leaves nothing behind. */
export async function* zipStream(entries: Iterable<ZipEntry>): AsyncGenerator<Bytes> {
  const stored: Stored[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = ENCODER.encode(entry.name);
    const packing = new Packing();
    for (const part of entry.content) {
      await packing.add(ENCODER.encode(part));
      // An empty piece: the caller may show how far it is, or stop.
      yield new Uint8Array(0);
    }
    const { parts, ...sizes } = await packing.finish();
    const head = localHeader({ name, ...sizes, offset });
    yield head;
    yield* parts;
    stored.push({ name, ...sizes, offset });
    offset += head.length + sizes.packed;
  }
  yield* directory(stored, offset);
}

class Packing {
  readonly #stream = new CompressionStream('deflate-raw');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #parts: Bytes[] = [];
  readonly #reading: Promise<void> = this.#read();
  #crc = 0xffffffff;
  #size = 0;

  async #read(): Promise<void> {
    const reader = this.#stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#parts.push(new Uint8Array(value));
    }
  }

  async add(bytes: Bytes): Promise<void> {
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    await this.#writer.write(bytes);
  }

  async finish() {
    await this.#writer.close();
    await this.#reading;
    const packed = this.#parts.reduce((sum, part) => sum + part.length, 0);
    return { parts: this.#parts, crc: ~this.#crc >>> 0, packed, size: this.#size };
  }
}

function localHeader({ name, crc, packed, size }: Stored): Bytes {
  const fields: Field[] = [[LOCAL, 4], [VERSION, 2], ...common(crc, packed, size)];
  return join([layOut([...fields, [name.length, 2], [0, 2]]), name]);
}

function* directory(stored: readonly Stored[], offset: number): Generator<Bytes> {
  let length = 0;
  for (const { name, crc, packed, size, offset: at } of stored) {
    const fields: Field[] = [
      [CENTRAL, 4],
      [VERSION, 2],
      [VERSION, 2],
      ...common(crc, packed, size),
    ];
    const rest: Field[] = [
      [name.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ];
    const head = join([layOut([...fields, ...rest]), name]);
    length += head.length;
    yield head;
  }
  const count = stored.length;
  yield layOut([
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  ]);
}

function common(crc: number, packed: number, size: number): Field[] {
  return [
    [UTF8_NAMES, 2],
    [DEFLATE, 2],
    [0, 2],
    [DOS_DATE, 2],
    [crc, 4],
    [packed, 4],
    [size, 4],
  ];
}

type Field = readonly [value: number, bytes: 2 | 4];

function layOut(fields: readonly Field[]): Bytes {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function join(parts: readonly Bytes[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Bytes, start: number): number {
  let crc = start;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return crc;
}
