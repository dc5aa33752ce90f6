/** The other articles that have the same initiative or report from the same place. */

import { EMPTY_FILTER } from '../../query/filter.ts';
import { headOfArticle } from '../../query/reader/article-head.ts';
import type { Elsewhere } from '../../query/reader/elsewhere.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import styles from './ElsewhereList.module.css';
import type { ReaderModel } from './use-reader-model.ts';

type Target =
  | { readonly kind: 'initiative'; readonly name: string }
  | { readonly kind: 'place'; readonly name: string; readonly key: string };

interface Props {
  readonly model: ReaderModel;
  readonly target: Target;
  readonly found: readonly Elsewhere[];
}

/** Articles listed here; the rest are in the table. */
const LISTED = 6;

export function ElsewhereList({ model, target, found }: Props) {
  const { texts, dataset, locale } = model;
  const openArticle = useViewStore((view) => view.openArticle);
  const showAll = useShowAll(target);
  if (found.length === 0) return null;
  const count = String(found.length);
  return (
    <details className={styles.elsewhere}>
      <summary>
        {target.kind === 'place' ? texts.placeElsewhere(count) : texts.elsewhere(count)}
      </summary>
      <ul>
        {found.slice(0, LISTED).map(({ article, focus }) => (
          <li key={article}>
            <button
              type="button"
              className={controls.link}
              onClick={() =>
                openArticle({ id: dataset.articleIds[article] ?? '', focus, side: 'article' })
              }
            >
              <Line text={nameOf(model, article)} locale={locale} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={controls.link} onClick={showAll}>
        {texts.showAll(String(found.length + 1))}
      </button>
    </details>
  );
}

/** A photo without a headline is told from others by its page. */
function nameOf({ dataset, locale, texts }: ReaderModel, article: number): string {
  const { title, file, number } = headOfArticle(dataset, article, locale);
  return (
    title || `${texts.noHeadline} ${texts.pageOf(file.replace(/\.txt$/u, ''), String(number))}`
  );
}

/** Shows the same in a table: a place by its filter, a name by its text. */
function useShowAll(target: Target): () => void {
  // Filter and view change at once, so that one step back undoes both.
  return () =>
    useViewStore.setState(
      target.kind === 'place'
        ? {
            filter: { ...EMPTY_FILTER, regions: { include: [target.key], exclude: [] } },
            tab: 'articles',
          }
        : { filter: { ...EMPTY_FILTER, text: target.name }, tab: 'initiatives' },
    );
}
