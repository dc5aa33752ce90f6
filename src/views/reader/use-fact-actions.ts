/** What the marks of the open article do, and which fact is pointed at. */
import { useMemo, useState } from 'react';
import type { Fact } from '../../query/reader/article-facts.ts';
import { isSameFocus } from '../../query/reader/focus-sentence.ts';
import { formatView } from '../../query/url.ts';
import type { Focus } from '../../query/view.ts';
import { useViewStore } from '../../store/view-store.ts';
import { describeFact } from './describe-fact.ts';
import type { MarkActions } from './MarkedText.tsx';
import type { ReaderModel } from './use-reader-model.ts';

export interface FactState {
  readonly actions: MarkActions;
  /** Key of the fact under the pointer or the focus, in the text or in the list. */
  readonly active: string | null;
  /** Key of the fact whose characters are marked. */
  readonly chosen: string | null;
}

export function useFactActions({ facts, locale, open }: ReaderModel): FactState {
  const [active, point] = useState<string | null>(null);
  const openArticle = useViewStore((view) => view.openArticle);
  const chosen = facts.find((fact) => isSameFocus(focusOfFact(fact), open.focus))?.key ?? null;
  // The same object as long as the article is open: paragraphs are drawn again only for cause.
  const actions = useMemo((): MarkActions => {
    const byKey = new Map(facts.map((fact) => [fact.key, fact]));
    const openAt = (key: string) => {
      const view = useViewStore.getState();
      const fact = byKey.get(key);
      if (view.open === null || fact === undefined) return null;
      return { ...view.open, focus: focusOfFact(fact) };
    };
    return {
      point,
      label: (key) => {
        const fact = byKey.get(key);
        return fact === undefined ? '' : describeFact(fact, locale);
      },
      href: (key) => formatView({ ...useViewStore.getState(), open: openAt(key) }),
      choose: (key) => {
        const next = openAt(key);
        if (next === null) return;
        const again = isSameFocus(next.focus, useViewStore.getState().open?.focus ?? null);
        openArticle(again ? { ...next, focus: null } : next);
      },
    };
  }, [facts, locale, openArticle]);
  return { actions, active, chosen };
}

function focusOfFact({ paragraph, from, to }: Fact): Focus {
  return { paragraph, from, to };
}
