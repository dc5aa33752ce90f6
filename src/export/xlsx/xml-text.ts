/** Text as it stands in a spreadsheet's XML. */

/** What XML cannot hold, and what the format itself uses as an escape. */
const ESCAPED =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKUP = /[&<>"]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Control characters become the format's own escapes, which spreadsheets read back: a bell is
 * `_x0007_`, and a text that looks like such an escape is `_x005F_x0007_`.
 *
 * @example xmlText('a<b') // 'a&lt;b'
 */
export function xmlText(text: string): string {
  return text
    .replace(
      ESCAPED,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(MARKUP, (mark) => ENTITIES.get(mark) ?? mark);
}
