import { expect, it } from 'vitest';
import { placeNames } from '../../src/query/place-names.ts';

it.each([
  [['甘肃省', '天水市'], 'en', ['Gansu', '天水市']],
  [['甘肃省', '天水市'], 'zh', ['甘肃省', '天水市']],
  [['吉林省', '吉林市'], 'en', ['Jilin', '吉林市']],
  [['某省'], 'en', ['某省']],
  [[], 'en', []],
] as const)('%j in %s is %j', (path, locale, expected) => {
  expect(placeNames(path, locale)).toEqual(expected);
});
