import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/notes.ts';
import type { ArticleText } from '../../src/model/page.ts';
import { settleCertainty } from '../../src/reading/settle-certainty.ts';
import { articleOf } from './build-article.ts';

const SURE: Judgement = { certainty: 'certain', reasons: [] };
const LIKELY: Judgement = { certainty: 'likely', reasons: ['region-from-page'] };
const DOUBTFUL: Judgement = { certainty: 'doubtful', reasons: ['plan-or-target'] };

/** Names in a line of the article's own. */
const SIGNED: Pick<ArticleText, 'authors' | 'parts'> = {
  authors: ['甘露'],
  parts: [{ role: 'byline', pieces: [] }],
};

const article = (changed: Partial<ArticleText>): ArticleText => ({
  ...articleOf('县里新修道路', '新修道路5条。'),
  ...changed,
});
const settled = (changed: Partial<ArticleText>, region: Judgement): readonly Judgement[] =>
  settleCertainty([SURE, DOUBTFUL], article(changed), region);

describe('settleCertainty', () => {
  it('leaves the facts of a certain article as they are', () => {
    expect(settled({ certainty: 'certain' }, LIKELY)).toEqual([SURE, DOUBTFUL]);
  });

  it('trusts a likely article that is signed, in order and surely placed', () => {
    expect(settled({ certainty: 'likely', ...SIGNED }, SURE)).toEqual([SURE, DOUBTFUL]);
  });

  it.each([
    ['unsigned', { certainty: 'likely', authors: [] }, SURE],
    ['signed below its column only', { certainty: 'likely', authors: ['甘露'] }, SURE],
    ['reordered', { certainty: 'likely', ...SIGNED, reasons: ['reordered'] }, SURE],
    ['fed from elsewhere', { certainty: 'likely', ...SIGNED, reasons: ['text-moved'] }, SURE],
    ['broken', { certainty: 'likely', ...SIGNED, reasons: ['sentence-unfinished'] }, SURE],
    ['not surely placed', { certainty: 'likely', ...SIGNED }, LIKELY],
    ['doubtful', { certainty: 'doubtful', ...SIGNED }, SURE],
  ] as const)('doubts what stands in an article that is %s', (_why, changed, region) => {
    expect(settled(changed, region)).toEqual([
      { certainty: 'likely', reasons: ['article-uncertain'] },
      DOUBTFUL,
    ]);
  });
});
