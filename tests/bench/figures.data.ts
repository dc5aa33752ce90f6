/**
 * What is measured, in the order in which it is printed. `seeds` and `unseen` are the levels to
 * reach on the five real pages and on pages never seen, null where none is set.
 */
export const FIGURES = [
  { id: 'articles-precision', label: 'articles found, precision', seeds: 1, unseen: 0.97 },
  { id: 'articles-recall', label: 'articles found, recall', seeds: 1, unseen: 0.97 },
  { id: 'title', label: 'title exact', seeds: 1, unseen: 0.95 },
  { id: 'subtitle', label: 'subtitle exact', seeds: null, unseen: null },
  { id: 'authors', label: 'authors exact', seeds: 1, unseen: 0.95 },
  { id: 'kind', label: 'kind exact', seeds: 1, unseen: 0.95 },
  { id: 'truncated', label: 'truncated exact', seeds: 1, unseen: 0.95 },
  { id: 'text', label: 'article text ≥ 0.99 alike', seeds: 1, unseen: 0.95 },
  { id: 'paragraphs-precision', label: 'paragraphs exact, precision', seeds: 0.99, unseen: 0.95 },
  { id: 'paragraphs-recall', label: 'paragraphs exact, recall', seeds: 0.99, unseen: 0.95 },
  { id: 'roles', label: 'roles of exact paragraphs', seeds: null, unseen: null },
  { id: 'county', label: 'region: county code', seeds: 1, unseen: 0.97 },
  { id: 'path', label: 'region: whole path', seeds: 0.94, unseen: 0.9 },
  { id: 'theme', label: 'primary theme', seeds: 0.94, unseen: 0.9 },
  { id: 'other-themes', label: 'other themes, F1', seeds: 0.9, unseen: 0.8 },
  { id: 'metrics-recall', label: 'required metrics found', seeds: 1, unseen: 0.98 },
  { id: 'metrics-precision', label: 'right among metrics reported', seeds: 0.99, unseen: 0.97 },
  { id: 'raw', label: 'of those found: raw exact', seeds: 0.99, unseen: 0.98 },
  { id: 'value', label: 'of those found: value exact', seeds: 0.99, unseen: 0.98 },
  { id: 'unit', label: 'of those found: unit exact', seeds: 0.99, unseen: 0.98 },
  { id: 'bound', label: 'of those found: bound exact', seeds: 0.99, unseen: 0.98 },
  { id: 'indicator', label: 'of those found: what is counted', seeds: 0.97, unseen: 0.93 },
  { id: 'initiatives-recall', label: 'required initiatives found', seeds: 0.95, unseen: 0.9 },
  {
    id: 'initiatives-precision',
    label: 'right among initiatives reported',
    seeds: 0.9,
    unseen: 0.85,
  },
  { id: 'initiative-kind', label: 'of those found: kind', seeds: null, unseen: null },
  { id: 'certain-articles', label: 'certain articles right', seeds: 0.99, unseen: 0.99 },
  { id: 'certain-regions', label: 'certain regions right', seeds: 0.99, unseen: 0.99 },
  { id: 'certain-themes', label: 'certain themes right', seeds: 0.99, unseen: 0.99 },
  { id: 'certain-metrics', label: 'certain metrics right', seeds: 0.99, unseen: 0.99 },
  { id: 'certain-initiatives', label: 'certain initiatives right', seeds: 0.99, unseen: 0.99 },
  { id: 'certain', label: 'marked certain, right in all', seeds: 0.99, unseen: 0.99 },
  { id: 'marked', label: 'share marked certain', seeds: null, unseen: null },
] as const;

export type FigureId = (typeof FIGURES)[number]['id'];
