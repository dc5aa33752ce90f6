import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, isDangerous, unguardFormula } from '../../src/export/guard-formula.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';

describe('guardFormula', () => {
  it.each(HOSTILE_TEXTS)('guards %j', (text) => {
    expect(guardFormula(text, '\t')).toBe(`\t${text}`);
    expect(guardFormula(text, ' ')).toBe(` ${text}`);
  });

  it.each(AWKWARD_TEXTS)('leaves %j as it is', (text) => {
    const safe = text.charCodeAt(0) < 0x20 ? `\t${text}` : text;
    expect(guardFormula(text, '\t')).toBe(safe);
  });

  it('can be taken off again, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(' ', '\t', '=', '+', '-', '@', '＝', '"', "'", '一', '1', '\r', '\n'),
      }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('\t' as const, ' ' as const), (value, guard) => {
        expect(unguardFormula(guardFormula(value, guard), guard)).toBe(value);
      }),
    );
  });

  it('decides in linear time on a million blanks', () => {
    const before = performance.now();
    expect(isDangerous(' '.repeat(1_000_000))).toBe(true);
    expect(isDangerous(`“${'“'.repeat(1_000_000)}`)).toBe(true);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
