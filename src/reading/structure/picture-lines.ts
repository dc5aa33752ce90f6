/**
 * Lines that hold a picture's address, or a rule, and nothing else. Where recognition saved a picture or drew a
 * rule says little: above a caption, between a headline and its text, or in the midst of a sentence.
 */
import type { Span } from '../../model/span.ts';
import { RULE } from './furniture.data.ts';
import type { Line } from './lines.ts';

/** Markdown's and HTML's pictures, and the remark that some programs leave for one. */
const PICTURE =
  /^(?:!\[[^\]]{0,200}\]\([^)]{0,500}\)|<img\s[^<>]{0,500}>|<!--[^<>]{0,200}-->|<\/?(?:figure|center|div|p)(?:\s[^<>]{0,200})?>){1,4}$/u;

function saysNothing({ text }: Line): boolean {
  return PICTURE.test(text) || RULE.test(text);
}

/** The lines of a page without its pictures', and where those stand. */
export interface Pictured {
  readonly lines: readonly Line[];
  readonly pictures: readonly Span[];
}

/**
 * Takes such lines out; the line behind one has the larger gap of both.
 *
 * @example takePictures(splitLines('上冰喽\n\n![](1.jpg)\n\n图为……')).lines.length // 2
 */
export function takePictures(lines: readonly Line[]): Pictured {
  if (!lines.some(saysNothing)) return { lines, pictures: [] };
  const kept: Line[] = [];
  const pictures: Span[] = [];
  let gap = 0;
  for (const line of lines) {
    if (saysNothing(line)) {
      pictures.push(line.span);
      gap = Math.max(gap, line.gap);
    } else {
      kept.push(gap > line.gap ? { ...line, gap } : line);
      gap = 0;
    }
  }
  return { lines: kept, pictures };
}
