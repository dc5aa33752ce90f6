/** Facts of the calendar, computed without a clock. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether month 1–12 has that day; 29 February passes where the year is not known. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const length = LENGTHS[month - 1];
  if (length === undefined || day < 1) return false;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= length + (month === 2 && leap ? 1 : 0);
}

/** Day of the week, 0 for Sunday: `weekdayOf(2024, 1, 1)` is 1. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return (shifted + leaps + offset + day) % 7;
}

/** ISO 8601 cut to what is known: 2021-04-08, 2021-04, 2021, or --04-08 and --04 without a year. */
export function formatDate(year: number | null, month: number | null, day: number | null): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const head = year === null ? '-' : String(year);
  if (month === null) return year === null ? '' : head;
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}
