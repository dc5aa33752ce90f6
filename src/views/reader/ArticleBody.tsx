/** Headline and paragraphs with their marks; a click on a sentence marks it. */
import { useMemo } from 'react';
import type { Fact } from '../../query/reader/article-facts.ts';
import type { Block, Found } from '../../query/reader/find-in-article.ts';
import styles from './ArticleBody.module.css';
import { ArticleHeading } from './ArticleHeading.tsx';
import { foundAsHighlights } from './highlights.ts';
import { MarkedText } from './MarkedText.tsx';
import { ParagraphText } from './ParagraphText.tsx';
import type { FactState } from './use-fact-actions.ts';
import type { FindState } from './use-find.ts';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly model: ReaderModel;
  readonly facts: FactState;
  readonly find: FindState;
}

const NO_FACTS: readonly Fact[] = [];
const NO_HITS: readonly Found[] = [];

export function ArticleBody({ model, facts: { actions, active }, find }: Props) {
  const { article, head, facts, open } = model;
  const hitsOf = useMemo(() => groupBy(find.found, (hit) => hit.block), [find.found]);
  const factsOf = useMemo(() => groupBy(facts, (fact) => fact.paragraph), [facts]);
  const headline = (block: Block, text: string) => {
    const highlights = foundAsHighlights(hitsOf.get(block) ?? NO_HITS, find.current);
    return <MarkedText text={text} marks={{ facts: [], highlights }} actions={actions} />;
  };
  return (
    <>
      <ArticleHeading
        model={model}
        title={headline('title', head.title)}
        subtitle={headline('subtitle', head.subtitle)}
      />
      <div className={styles.text} lang="zh-CN">
        {article.paragraphs.map((paragraph, index) => {
          const own = factsOf.get(index) ?? NO_FACTS;
          return (
            <ParagraphText
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place.
              key={index}
              index={index}
              paragraph={paragraph}
              facts={own}
              hits={hitsOf.get(index) ?? NO_HITS}
              currentHit={find.current?.block === index ? find.current : null}
              focus={open.focus?.paragraph === index ? open.focus : null}
              active={own.find(({ key }) => key === active) ?? null}
              actions={actions}
            />
          );
        })}
      </div>
    </>
  );
}

function groupBy<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
