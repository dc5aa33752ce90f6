import { describe, expect, it } from 'vitest';
import { readConvention } from '../../../src/reading/structure/convention.ts';
import { splitBlocks, splitLines } from '../../../src/reading/structure/lines.ts';
import { cleanBlock, splitUnits } from '../../../src/reading/structure/units.ts';

const TEXT = '连日来，河东县组织志愿者走进田间地头，为农户送去春耕物资和技术手册，受到群众欢迎。';

function read(blocks: readonly string[]) {
  return readConvention(
    splitBlocks(splitLines(blocks.join('\n\n')))
      .map(cleanBlock)
      .flatMap(splitUnits),
  );
}

const ahead = (names: string) => ['河东县送技下乡', names, TEXT];
const behind = (names: string) => ['河东县送技下乡', TEXT, names];

describe('where a page’s articles are signed', () => {
  it('at their heads, by names and datelines', () => {
    const page = [
      ahead('周平'),
      ahead('李红'),
      ['新桥通车', `本报讯（王芳）${TEXT}`],
      ahead('陈勇'),
    ];
    expect(read(page.flat())).toEqual({ ahead: 1, behind: 0 });
  });

  it('behind their texts', () => {
    const page = [behind('（周平）'), behind('（李红）'), ['新桥通车', `${TEXT}（王芳）`]];
    expect(read([...page, behind('（陈勇）')].flat())).toEqual({ ahead: 0, behind: 1 });
  });

  it.each([
    ['few names', [...ahead('周平'), ...ahead('李红')]],
    ['both', [ahead('周平'), ahead('李红'), behind('（王芳）'), behind('（陈勇）')].flat()],
    [
      'a dateline that stands apart from its headline',
      [
        ahead('周平'),
        ahead('李红'),
        ahead('王芳'),
        ahead('陈勇'),
        [`本报讯（李明）${TEXT}`],
      ].flat(),
    ],
    [
      'photographers',
      [behind('周平 摄'), behind('李红 摄'), behind('王芳 摄'), behind('陈勇 摄')].flat(),
    ],
  ])('is no habit: %s', (_name, page) => {
    expect(read(page)).toEqual({ ahead: 0, behind: 0 });
  });
});
