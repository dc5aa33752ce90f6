/** The views in the order of the bar, with the keys of their texts and their pictograms. */
import type { frameMessages } from '../../messages/frame.ts';
import type { Tab } from '../../query/view.ts';

type TextKey = keyof (typeof frameMessages)['zh'];

export const TAB_LABELS = {
  overview: 'tabOverview',
  metrics: 'tabMetrics',
  initiatives: 'tabInitiatives',
  articles: 'tabArticles',
  compare: 'tabCompare',
  pages: 'tabPages',
  method: 'tabMethod',
} as const satisfies Record<Tab, TextKey>;
