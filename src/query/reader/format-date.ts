/** ISO dates cut to what is known, as each language writes them. */
import { LANGUAGE_TAG, type Locale } from '../../messages/messages.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(LANGUAGE_TAG.en, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month, 1),
  ),
);
const ISO = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * @example formatDate('2019-06-18', 'zh') // '2019年6月18日'
 * @example formatDate('--04', 'en') // 'April'
 */
export function formatDate(date: string, locale: Locale): string {
  const [, year = '', month = '', day = ''] = ISO.exec(date) ?? [];
  const known = year === '-' ? '' : year;
  if (locale === 'zh') {
    const parts = [known && `${known}年`, month && `${Number(month)}月`, day && `${Number(day)}日`];
    return parts.join('') || date;
  }
  const name = MONTHS[Number(month) - 1] ?? '';
  return [day && String(Number(day)), name, known].filter(Boolean).join(' ') || date;
}
