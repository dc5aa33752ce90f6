/** Copies a text and says so, or says that the browser does not allow it. */
import { readerMessages } from '../../messages/reader.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { writeClipboard } from '../frame/write-clipboard.ts';

/** @returns copies `text`; `done` is what is said then */
export function useCopy(): (text: string, done: string) => void {
  const { notCopied } = useMessages(readerMessages);
  const notify = useFrameStore((frame) => frame.notify);
  return (text, done) => {
    writeClipboard(text).then(
      () => notify(done),
      () => notify(notCopied),
    );
  };
}
