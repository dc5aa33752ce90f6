/** Every fact of the article by kind, in reading order. */
import { useMemo } from 'react';
import { regionKey } from '../../query/dataset.ts';
import type { Fact, MetricFact, PlaceFact } from '../../query/reader/article-facts.ts';
import { distinctPlaces } from '../../query/reader/distinct-places.ts';
import { initiativesElsewhere, placesElsewhere } from '../../query/reader/elsewhere.ts';
import { ownDoubt, repeatsOf, sharedDoubt } from '../../query/reader/shared-doubt.ts';
import { DoubtLine } from './DoubtLine.tsx';
import { ElsewhereList } from './ElsewhereList.tsx';
import { FactItem } from './FactItem.tsx';
import styles from './FactLists.module.css';
import type { FactState } from './use-fact-actions.ts';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly model: ReaderModel;
  readonly state: FactState;
}

export function FactLists({ model, state }: Props) {
  const { facts, texts } = model;
  const groups = useMemo(() => groupFacts(facts), [facts]);
  const named = useElsewhere(model);
  if (facts.length === 0) return <p className={styles.none}>{texts.noFacts}</p>;
  const list = (title: string, entries: readonly Fact[]) => {
    const shared = sharedDoubt(entries.filter((fact) => 'certainty' in fact));
    const doubts = entries.map((fact) => ('certainty' in fact ? ownDoubt(fact, shared) : null));
    const repeats = repeatsOf(doubts);
    return entries.length === 0 ? null : (
      <section className={styles.group} aria-label={title}>
        <h3 className={styles.title}>{title}</h3>
        {shared !== null && <DoubtLine doubt={shared} locale={model.locale} ofAll={true} />}
        <ul>
          {entries.map((fact, index) => (
            <FactItem
              key={fact.key}
              fact={fact}
              model={model}
              state={state}
              doubt={doubts[index] ?? null}
              repeats={repeats[index] === true}
            >
              {fact.kind === 'initiative' && (
                <ElsewhereList
                  model={model}
                  target={{ kind: 'initiative', name: fact.name }}
                  found={named.initiatives.get(fact.name) ?? []}
                />
              )}
              {fact.kind === 'place' && (
                <ElsewhereList
                  model={model}
                  target={{
                    kind: 'place',
                    name: fact.path.at(-1) ?? '',
                    key: regionKey(fact.path),
                  }}
                  found={named.places.get(regionKey(fact.path)) ?? []}
                />
              )}
            </FactItem>
          ))}
        </ul>
      </section>
    );
  };
  return (
    <>
      {list(texts.metric, groups.metrics)}
      {list(texts.initiative, groups.initiatives)}
      {list(texts.place1, groups.places)}
      {list(texts.date, groups.dates)}
    </>
  );
}

function useElsewhere({ dataset, row, facts }: ReaderModel) {
  return useMemo(() => {
    const initiatives = facts.filter((fact) => fact.kind === 'initiative');
    const places = facts.filter((fact) => fact.kind === 'place');
    return {
      initiatives: initiativesElsewhere(dataset, row, initiatives),
      places: placesElsewhere(dataset, row, places),
    };
  }, [dataset, row, facts]);
}

interface Groups {
  readonly metrics: readonly MetricFact[];
  readonly initiatives: readonly Fact[];
  readonly places: readonly PlaceFact[];
  readonly dates: readonly Fact[];
}

function groupFacts(facts: readonly Fact[]): Groups {
  return {
    metrics: facts.filter((fact) => fact.kind === 'metric'),
    initiatives: facts.filter((fact) => fact.kind === 'initiative'),
    places: distinctPlaces(facts.filter((fact) => fact.kind === 'place')),
    dates: facts.filter((fact) => fact.kind === 'date'),
  };
}
