/** Text to the clipboard, also where it takes longer to make than a press gives leave to write. */

/** Why the clipboard has no text: the browser did not let it be written. */
export class ClipboardRefused extends Error {}

/**
 * Must be called while the user's press is handled: Safari and Chromium ask for the press when
 * writing begins, so that it begins at once, with a text that is only promised. Where that is not
 * to be had, the finished text is written the older ways; those work as long as the press is fresh.
 *
 * @throws ClipboardRefused where no way is open, or why `text` could not be made
 */
export async function writeClipboard(text: string | Promise<string>): Promise<void> {
  if (typeof text !== 'string' && (await writePromised(text))) return;
  const whole = await text;
  if ((await writeWhole(whole)) || writeByEvent(whole)) return;
  throw new ClipboardRefused();
}

async function writePromised(text: Promise<string>): Promise<boolean> {
  // Who waits for it below hears why it failed; the clipboard may have turned away before.
  text.catch(() => undefined);
  // A text and no blob, which Chromium decodes in one task of a third of a second for 400,000 rows.
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) {
    return false;
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}

async function writeWhole(text: string): Promise<boolean> {
  try {
    // Not there on plain http.
    await navigator.clipboard?.writeText(text);
    return navigator.clipboard !== undefined;
  } catch {
    return false;
  }
}

/** The way of old browsers, the only one on a page that came over plain http. */
function writeByEvent(text: string): boolean {
  if (document.execCommand === undefined) return false;
  let written = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    written = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done && written;
}
