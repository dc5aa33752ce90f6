/** Two headlines, one of whose texts stands above them both. */
import { describe, expect, it } from 'vitest';
import { uncrossHeads } from '../../../src/reading/structure/crossed-heads.ts';
import type { Draft } from '../../../src/reading/structure/drafts.ts';
import { splitBlocks, splitLines } from '../../../src/reading/structure/lines.ts';
import { readOutline } from '../../../src/reading/structure/outline.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { cleanBlock, splitUnits } from '../../../src/reading/structure/units.ts';

const HEALTH = '石坪县：健康小屋建到村口';
const YARDS = '青湾县评出“美丽庭院”';
const HEALTH_TEXT =
  '本报讯（郝立）石坪县聚焦山区群众看病远，把健康小屋建到村口，配齐血压仪、血糖仪300台。';
const YARDS_TEXT = '本报讯（马燕）日前，青湾县举行“美丽庭院”表彰会，评出美丽庭院120户。';

function draftsOf(lines: readonly string[]): { drafts: readonly Draft[]; titles: () => string[] } {
  const blocks = splitBlocks(splitLines(lines.join('\n\n')));
  const { drafts, units } = readOutline(blocks.map(cleanBlock).flatMap(splitUnits));
  uncrossHeads(drafts, units);
  const titles = () =>
    drafts.map(({ headlines }) => headlines.map((at) => units[at]?.content.text ?? '').join(''));
  return { drafts, titles };
}

describe('headlines that went to each other’s text', () => {
  it('are exchanged', () => {
    const { drafts, titles } = draftsOf([YARDS, HEALTH_TEXT, HEALTH, YARDS_TEXT]);
    expect(titles()).toEqual([HEALTH, YARDS]);
    expect(drafts.every(({ headlineMoved, shaken }) => headlineMoved && shaken)).toBe(true);
  });

  it('stay where they speak of their own text', () => {
    const { drafts, titles } = draftsOf([HEALTH, HEALTH_TEXT, YARDS, YARDS_TEXT]);
    expect(titles()).toEqual([HEALTH, YARDS]);
    expect(drafts.some(({ headlineMoved }) => headlineMoved)).toBe(false);
  });

  it('stay where only one of them does not', () => {
    const { titles } = draftsOf([HEALTH, HEALTH_TEXT, '冬日里的一束光', YARDS_TEXT]);
    expect(titles()).toEqual([HEALTH, '冬日里的一束光']);
  });

  it('find their texts on a page in disorder', () => {
    const page = [
      '东坡村：讲堂开到田埂上',
      '本报讯（霍峰）插秧时节，东坡村的田埂上支起黑板，讲师团成员用家常话讲政策，已讲36',
      HEALTH_TEXT,
      '场，听讲的村民有1900人次。',
      YARDS,
      HEALTH,
      YARDS_TEXT,
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    const leads = articles.map(({ title, paragraphs }) => [title, paragraphs[0]?.text.slice(0, 6)]);
    expect(leads).toContainEqual([HEALTH, '石坪县聚焦山']);
    expect(leads).toContainEqual([YARDS, '日前，青湾县']);
  });
});
