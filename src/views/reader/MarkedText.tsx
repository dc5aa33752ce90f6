/** A text with its marks: facts as links, the rest lit or plain. */
import type { MouseEvent } from 'react';
import { splitAtStops } from '../../query/reader/half-width-stops.ts';
import { type FactMark, type Marks, markText, type Run } from '../../query/reader/marks.ts';
import styles from './MarkedText.module.css';

export interface MarkActions {
  /** What a screen reader says of a fact. */
  readonly label: (key: string) => string;
  readonly href: (key: string) => string;
  readonly choose: (key: string) => void;
  readonly point: (key: string | null) => void;
}

interface Props {
  readonly text: string;
  readonly marks: Marks;
  readonly actions: MarkActions;
}

export function MarkedText({ text, marks, actions }: Props) {
  return markText(text, marks).map(({ owner, runs }) =>
    owner === null ? (
      runs.map((run) => <RunText key={run.from} run={run} />)
    ) : (
      <FactLink key={`${owner.key}@${runs[0]?.from}`} owner={owner} runs={runs} actions={actions} />
    ),
  );
}

interface LinkProps {
  readonly owner: FactMark;
  readonly runs: readonly Run[];
  readonly actions: MarkActions;
}

/** The owner answers the keyboard; a pointer reaches the facts inside it too. */
function FactLink({ owner, runs, actions }: LinkProps) {
  const pointedAt = (event: MouseEvent): string => {
    const { target } = event;
    const inner = target instanceof Element ? target.closest<HTMLElement>('[data-inner]') : null;
    return inner?.dataset.inner ?? owner.key;
  };
  return (
    <a
      className={styles.fact}
      data-kind={owner.kind}
      data-fact={owner.key}
      href={actions.href(owner.key)}
      aria-label={labelOf(owner, runs, actions)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        actions.choose(pointedAt(event));
      }}
      onMouseOver={(event) => actions.point(pointedAt(event))}
      onMouseLeave={() => actions.point(null)}
      onFocus={() => actions.point(owner.key)}
      onBlur={() => actions.point(null)}
    >
      {runs.map((run) => (
        <RunText key={run.from} run={run} owner={owner} />
      ))}
    </a>
  );
}

function labelOf(owner: FactMark, runs: readonly Run[], { label }: MarkActions): string {
  const keys = new Set(runs.flatMap((run) => run.facts.map((fact) => fact.key)));
  keys.delete(owner.key);
  return [owner.key, ...keys].map(label).join('，');
}

/**
 * In a link the element stays, lit or not: a press on a fact takes the light from the one before
 * it, and a click is lost where the element it began on is taken away.
 */
function RunText({ run, owner }: { readonly run: Run; readonly owner?: FactMark }) {
  const inner = run.facts.filter((fact) => fact !== owner).at(-1);
  if (owner === undefined && run.lit.length === 0) return <Plain text={run.text} />;
  return (
    <span
      className={styles.run}
      data-lit={run.lit.join(' ') || undefined}
      data-inner={inner?.key}
      data-kind={inner?.kind}
    >
      <Plain text={run.text} />
    </span>
  );
}

function Plain({ text }: { readonly text: string }) {
  return splitAtStops(text).map(({ text: part, stop }, index) =>
    stop ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place.
      <span key={index} className={styles.stop}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
