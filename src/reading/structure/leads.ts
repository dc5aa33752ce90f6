/** What stands right below the articles' heads, and what fragments say. */
import type { Fragment } from './fragments.ts';
import type { StreamItem } from './stream.ts';

/** The fragment right below an article's head, undefined where none is. */
export function fragmentBelowHead(
  fragments: readonly Fragment[],
  draft: number,
): Fragment | undefined {
  return fragments.find((one) => one.draft === draft && one.parted === 'head');
}

/** The text right below an article's head, undefined where none is. */
export function leadOf(
  { fragments, stream }: { fragments: readonly Fragment[]; stream: readonly StreamItem[] },
  draft: number,
): StreamItem | undefined {
  return stream[fragmentBelowHead(fragments, draft)?.from ?? -1];
}

/** A fragment's texts, one a line. */
export function wordingOf(stream: readonly StreamItem[], { from, to }: Fragment): string {
  return stream
    .slice(from, to)
    .map(({ unit }) => unit.content.text)
    .join('\n');
}
