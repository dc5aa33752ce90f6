/** The parts that load when they are first shown, each with what it draws. */
import { type ComponentType, lazy } from 'react';
import type { Tab } from '../../query/view.ts';

type Part = () => Promise<{ readonly default: ComponentType }>;

const PARTS: Readonly<Record<Tab, Part>> = {
  overview: () => import('../overview/Overview.tsx').then((part) => ({ default: part.Overview })),
  metrics: () =>
    import('../tables/MetricsTable.tsx').then((part) => ({ default: part.MetricsTable })),
  initiatives: () =>
    import('../tables/InitiativesTable.tsx').then((part) => ({ default: part.InitiativesTable })),
  articles: () =>
    import('../tables/ArticlesTable.tsx').then((part) => ({ default: part.ArticlesTable })),
  pages: () => import('../pages/PagesView.tsx').then((part) => ({ default: part.PagesView })),
  method: () => import('../method/MethodView.tsx').then((part) => ({ default: part.MethodView })),
};

export const VIEWS: Readonly<Record<Tab, ComponentType>> = {
  overview: lazy(PARTS.overview),
  metrics: lazy(PARTS.metrics),
  initiatives: lazy(PARTS.initiatives),
  articles: lazy(PARTS.articles),
  pages: lazy(PARTS.pages),
  method: lazy(PARTS.method),
};

export const LazyReader = lazy(() =>
  import('../reader/Reader.tsx').then((part) => ({ default: part.Reader })),
);

/** Begins to load a view while the data is still on its way; a failure is met when it is shown. */
export function preloadView(tab: Tab): void {
  PARTS[tab]().catch(() => undefined);
}
