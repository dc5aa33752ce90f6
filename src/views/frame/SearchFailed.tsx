/** In the place of every view while a search has failed: nothing found out is not nothing found. */
import { frameMessages } from '../../messages/frame.ts';
import { retrySearch } from '../../store/text-search.ts';
import { useMessages } from '../../store/use-messages.ts';
import { FileFailed } from './FileFailed.tsx';
import styles from './States.module.css';

export function SearchFailed({ error }: { readonly error: Error }) {
  const texts = useMessages(frameMessages);
  return (
    <div className={styles.state}>
      <FileFailed title={texts.searchFailed} error={error} onRetry={() => void retrySearch()} />
    </div>
  );
}
