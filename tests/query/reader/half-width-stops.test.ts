import { expect, it } from 'vitest';
import { splitAtStops } from '../../../src/query/reader/half-width-stops.ts';

const shown = (text: string) =>
  splitAtStops(text)
    .map((part) => (part.stop ? `<${part.text}>` : part.text))
    .join('');

it.each([
  ['a comma between Chinese characters', '以来,北京', '以来<,>北京'],
  ['each of several', '一,二;三:四', '一<,>二<;>三<:>四'],
  ['behind a closing mark and before an opening one', '“小事”,《通知》', '“小事”<,>《通知》'],
  ['but none in a number', '31,200人', '31,200人'],
  ['nor in a time', '8:30到场', '8:30到场'],
  ['nor a full-width one', '以来，北京', '以来，北京'],
  ['one before a number, and one where a mark cut the text', ',来,36个,', '<,>来<,>36个<,>'],
  ['but not what a mark cut out of a number', ',200人', ',200人'],
  ['nor where there is nothing', '', ''],
])('marks %s', (_name, text, expected) => {
  expect(shown(text)).toBe(expected);
});
