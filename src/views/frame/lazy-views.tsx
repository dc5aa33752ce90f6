/** The parts that load when they are first shown, each with what it draws. */
import { type ComponentType, lazy } from 'react';
import type { Tab } from '../../query/view.ts';

/** A part that has not landed yet draws nothing. */
type Module = Readonly<Record<string, ComponentType>>;
const PARTS = import.meta.glob<Module>([
  '../overview/Overview.tsx',
  '../tables/MetricsTable.tsx',
  '../tables/InitiativesTable.tsx',
  '../tables/ArticlesTable.tsx',
  '../reader/Reader.tsx',
  '../pages/PagesView.tsx',
  '../method/MethodView.tsx',
]);

function part(path: string, name: string): ComponentType {
  return lazy(async () => {
    const module = await PARTS[path]?.();
    return { default: module?.[name] ?? (() => null) };
  });
}

export const VIEWS: Readonly<Record<Tab, ComponentType>> = {
  overview: part('../overview/Overview.tsx', 'Overview'),
  metrics: part('../tables/MetricsTable.tsx', 'MetricsTable'),
  initiatives: part('../tables/InitiativesTable.tsx', 'InitiativesTable'),
  articles: part('../tables/ArticlesTable.tsx', 'ArticlesTable'),
  pages: part('../pages/PagesView.tsx', 'PagesView'),
  method: part('../method/MethodView.tsx', 'MethodView'),
};
export const LazyReader = part('../reader/Reader.tsx', 'Reader');
