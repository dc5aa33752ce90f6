/** The parts that load when they are first shown, each with what it draws. */
import { type ComponentType, lazy } from 'react';
import type { Tab } from '../../query/view.ts';
import { PartError } from './part-error.ts';

type Part = () => Promise<{ readonly default: ComponentType }>;

function lazyPart(name: string, load: Part): ComponentType {
  return lazy(() =>
    load().catch((cause: unknown) => {
      throw new PartError(name, cause);
    }),
  );
}

const PARTS: Readonly<Record<Tab, Part>> = {
  overview: () => import('../overview/Overview.tsx').then((part) => ({ default: part.Overview })),
  metrics: () =>
    import('../tables/MetricsTable.tsx').then((part) => ({ default: part.MetricsTable })),
  initiatives: () =>
    import('../tables/InitiativesTable.tsx').then((part) => ({ default: part.InitiativesTable })),
  articles: () =>
    import('../tables/ArticlesTable.tsx').then((part) => ({ default: part.ArticlesTable })),
  compare: () =>
    import('../compare/CompareView.tsx').then((part) => ({ default: part.CompareView })),
  pages: () => import('../pages/PagesView.tsx').then((part) => ({ default: part.PagesView })),
  method: () => import('../method/MethodView.tsx').then((part) => ({ default: part.MethodView })),
};

export const VIEWS: Readonly<Record<Tab, ComponentType>> = {
  overview: lazyPart('overview', PARTS.overview),
  metrics: lazyPart('metrics', PARTS.metrics),
  initiatives: lazyPart('initiatives', PARTS.initiatives),
  articles: lazyPart('articles', PARTS.articles),
  compare: lazyPart('compare', PARTS.compare),
  pages: lazyPart('pages', PARTS.pages),
  method: lazyPart('method', PARTS.method),
};

export const LazyReader = lazyPart('reader', () =>
  import('../reader/Reader.tsx').then((part) => ({ default: part.Reader })),
);

/** Begins to load a view while the data is still on its way; a failure is met when it is shown. */
export function preloadView(tab: Tab): void {
  PARTS[tab]().catch(() => undefined);
}
