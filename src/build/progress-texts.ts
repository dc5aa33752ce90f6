/** The words of the progress line in both languages. */
import type { ProgressTexts } from './progress.ts';

export const PROGRESS_TEXTS: Readonly<Record<'zh' | 'en', ProgressTexts>> = {
  zh: { pages: '页', perSecond: ' 页/秒', left: '秒剩余' },
  en: { pages: 'pages', perSecond: '/s', left: 's left' },
};
