import { expect, it } from 'vitest';
import { languageOf } from '../../src/build/terminal.ts';

it('speaks the language of the system', () => {
  expect(languageOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(languageOf({ LANG: 'C.UTF-8' })).toBe('en');
});
