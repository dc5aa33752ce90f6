/** Copies the marked words as a quotation with its source, or as a link that marks them again. */
import { sentenceAround } from '../../query/reader/focus-sentence.ts';
import { citationOf, linkOf } from './cite.ts';
import { useCopy } from './use-copy.ts';
import type { ReaderModel } from './use-reader-model.ts';

export interface CopySentence {
  readonly copyQuote: () => void;
  readonly copyLink: () => void;
}

export function useCopySentence(model: ReaderModel): CopySentence {
  const { texts } = model;
  const copy = useCopy();
  return {
    copyQuote: () => copy(quotationOf(model), texts.quoteCopied),
    copyLink: () => copy(linkOf(model), texts.linkCopied),
  };
}

/** The whole sentence of what is marked in quotation marks, then the article's entry. */
function quotationOf(model: ReaderModel): string {
  const { article, open } = model;
  const text = article.paragraphs[open.focus?.paragraph ?? 0]?.text ?? '';
  const quoted =
    open.focus === null
      ? ''
      : text.slice(...sentenceAround(text, [open.focus.from, open.focus.to]));
  return `“${nestQuotes(quoted)}”\n${citationOf(model)}`;
}

/** Double quotation marks inside a quotation become single ones. */
function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
