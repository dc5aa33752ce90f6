import { describe, expect, it } from 'vitest';
import { NOTES } from '../../../src/model/notes.ts';
import {
  type Doubt,
  ownDoubt,
  repeatsOf,
  sharedDoubt,
} from '../../../src/query/reader/shared-doubt.ts';

const [one, two] = NOTES.map(({ code }) => code);
const CODES = one === undefined || two === undefined ? [] : ([one, two] as const);
const [A, B] = CODES;
const likely = (...reasons: (typeof A)[]): Doubt => ({
  certainty: 'likely',
  reasons: reasons.flatMap((code) => (code === undefined ? [] : [code])),
});
const SURE: Doubt = { certainty: 'certain', reasons: [] };

describe('what is in doubt about all facts of a list', () => {
  it('is what they have in common', () => {
    expect(sharedDoubt([likely(A), likely(A, B)])).toEqual(likely(A));
    expect(ownDoubt(likely(A), likely(A))).toBeNull();
    expect(ownDoubt(likely(A, B), likely(A))).toEqual(likely(B));
  });

  it('is nothing where one of them is surer, or has other reasons, or is alone', () => {
    expect(sharedDoubt([likely(A), SURE])).toBeNull();
    expect(sharedDoubt([likely(A), likely(B)])).toBeNull();
    expect(sharedDoubt([likely(A)])).toBeNull();
    expect(sharedDoubt([])).toBeNull();
  });

  it('leaves each fact its own certainty where it has no reasons', () => {
    expect(ownDoubt(likely(), null)).toEqual(likely());
    expect(ownDoubt(SURE, null)).toBeNull();
  });

  it('is not repeated from one fact to the next', () => {
    const doubts = [
      likely(A),
      likely(A),
      null,
      likely(A),
      likely(B),
      likely(B),
      likely(),
      likely(),
    ];
    const repeats = [false, true, false, false, false, true, false, false];
    expect(repeatsOf(doubts)).toEqual(repeats);
  });
});
