/**
 * A line of text whose Chinese is marked as Chinese where the page is in another language: for
 * voices, fonts and line breaks.
 */
import type { Locale } from '../../messages/messages.ts';
import { splitChinese } from '../../query/split-chinese.ts';

export function Line({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  if (locale === 'zh') return text;
  const { before, chinese, after } = splitChinese(text);
  if (chinese === '') return text;
  return (
    <>
      {before}
      <span lang="zh-CN">{chinese}</span>
      {after}
    </>
  );
}
