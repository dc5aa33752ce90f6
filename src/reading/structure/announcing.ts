/** Texts that announce an article's sections by their headings. */
import type { StreamItem } from './stream.ts';

/** Items that name two and more section headings in their own words. */
export function findAnnouncing(stream: readonly StreamItem[]): Set<number> {
  const headings = stream
    .filter((item) => item.role === 'heading')
    .map((item) => item.unit.content.text.replace(/\s/gu, ''))
    .filter((heading) => heading.length >= 4)
    .slice(0, 60);
  const announcing = new Set<number>();
  if (headings.length < 2) return announcing;
  for (const [at, item] of stream.entries()) {
    if (item.role !== 'body') continue;
    const text = item.unit.content.text;
    if (headings.filter((heading) => text.includes(heading)).length >= 2) announcing.add(at);
  }
  return announcing;
}
