/** File names that say what is inside, and that every system can store. */

/** Characters that some file system refuses or that mean something in a path or a shell. */
const UNSAFE =
  /[\s\u0000-\u001f\u007f-\u009f<>:"/\\|?*#%&{}$!'`@+=~^;,，：（）“”‘’\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+/gu;
/** Marks at either end; each run is tried from its first mark only. */
const ENDS = /^[-.]+|(?<![-.])[-.]+$/gu;
const LONGEST_PART = 40;

/**
 * Parts joined by underscores, each shortened and made safe; empty parts are left out.
 *
 * @example fileName(['文明图谱', '指标', '浙江省 · 不含 图片新闻', '34行', '2026-01-02'], 'csv')
 *   // '文明图谱_指标_浙江省·不含-图片新闻_34行_2026-01-02.csv'
 */
export function fileName(parts: readonly string[], extension: string): string {
  const safe = parts
    .map((part) => part.replaceAll(' · ', '·').replace(UNSAFE, '-').replace(ENDS, ''))
    .map((part) => (part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part))
    .filter((part) => part !== '');
  return `${safe.join('_') || 'wenming-atlas'}.${extension}`;
}
