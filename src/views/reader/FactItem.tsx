/** One fact in the list: what it says, how exact and how sure it is, where it stands. */

import type { ReactNode } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { BOUNDS } from '../../model/vocabulary.ts';
import { formatQuantity } from '../../query/columns/format-number.ts';
import { placeNames } from '../../query/place-names.ts';
import type { Fact, MetricFact } from '../../query/reader/article-facts.ts';
import type { Doubt } from '../../query/reader/shared-doubt.ts';
import { Line } from '../frame/Line.tsx';
import { DoubtLine } from './DoubtLine.tsx';
import { dateInWords, kindLabel, kindOfPlace } from './describe-fact.ts';
import styles from './FactItem.module.css';
import type { FactState } from './use-fact-actions.ts';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly fact: Fact;
  readonly model: ReaderModel;
  readonly state: FactState;
  /** What is in doubt about this one beside what is said of the whole list. */
  readonly doubt: Doubt | null;
  /** The one before it has the same. */
  readonly repeats: boolean;
  readonly children?: ReactNode;
}

export function FactItem({ fact, model, state, doubt, repeats, children }: Props) {
  const { locale } = model;
  const { active, chosen } = state;
  const { point, choose } = state.actions;
  return (
    <li
      className={styles.item}
      data-item={fact.key}
      data-kind={fact.kind}
      data-active={active === fact.key || chosen === fact.key}
      onMouseEnter={() => point(fact.key)}
      onMouseLeave={() => point(null)}
    >
      <button
        type="button"
        className={styles.line}
        aria-pressed={chosen === fact.key}
        onClick={() => choose(fact.key)}
        onFocus={() => point(fact.key)}
        onBlur={() => point(null)}
      >
        <FactLine fact={fact} locale={locale} />
      </button>
      {doubt !== null && <DoubtLine doubt={doubt} locale={locale} repeats={repeats} />}
      {children}
    </li>
  );
}

function FactLine({ fact, locale }: { readonly fact: Fact; readonly locale: Locale }) {
  if (fact.kind === 'metric') return <MetricLine metric={fact} locale={locale} />;
  if (fact.kind === 'initiative') {
    return (
      <>
        <span className={styles.name} lang="zh-CN">
          {fact.name}
        </span>
        <span className={styles.minor}>{kindLabel(fact.initiativeKind, locale)}</span>
      </>
    );
  }
  if (fact.kind === 'place') {
    const names = placeNames(fact.path, locale);
    return (
      <>
        <span className={styles.name}>
          <Line text={names.at(-1) ?? ''} locale={locale} />{' '}
          <span className={styles.kind}>{kindOfPlace(fact, locale)}</span>
        </span>
        <span className={styles.minor}>
          <Line text={names.slice(0, -1).join(' ')} locale={locale} />
        </span>
      </>
    );
  }
  return (
    <>
      <span className={styles.name}>{dateInWords(fact, locale)}</span>
      <span className={styles.minor} lang="zh-CN">
        {fact.raw}
      </span>
    </>
  );
}

function MetricLine({ metric, locale }: { readonly metric: MetricFact; readonly locale: Locale }) {
  // As in the tables: a number that nothing is said of is exact.
  const isExact = metric.approx === 'exact';
  const bound = isExact ? '' : BOUNDS.find(({ id }) => id === metric.approx)?.[locale];
  return (
    <>
      <span className={styles.value}>{formatQuantity(metric, locale)}</span>
      <span className={styles.unit} lang="zh-CN">
        {metric.unit}
      </span>
      <span className={styles.name} lang="zh-CN">
        {metric.indicator}
      </span>
      <span className={styles.minor}>{bound}</span>
    </>
  );
}
