import { describe, expect, it } from 'vitest';
import { extractMetrics } from '../../../src/reading/metrics/extract-metrics.ts';
import { articleOf } from './article-of.ts';
import { BARE_CLAUSES, EXACTNESS, LOOKALIKES } from './bare-clauses.data.ts';
import { COMPOUNDS, MATTERS, SOLVED, VERBS_BESIDE } from './compounds.data.ts';
import { differencesOf } from './expectation.ts';
import * as fields from './fields.data.ts';
import * as society from './fields-society.data.ts';
import { CHOSEN, DEEDS, ENDS, LINKED } from './linked.data.ts';
import { OFFICES } from './offices.data.ts';
import * as prose from './plain-prose.data.ts';
import { PRESS } from './press.data.ts';
import { AROUND, OBJECTS, REACHED } from './reached.data.ts';
import { REPORTS } from './reports.data.ts';
import { SCOPES } from './scopes.data.ts';
import {
  type Case,
  EVENTS,
  FARMING,
  HEALTH,
  MONEY,
  NO_METRICS,
  ORGANISATIONS,
  PEOPLE,
  POLICING,
  SHARES,
  WORKS,
} from './sentences.data.ts';
import { SMALL_CHANGE } from './small-change.data.ts';
import { TOGETHER } from './together.data.ts';
import { TOPICS } from './topics.data.ts';
import { TOWN_PAPERS } from './town-papers.data.ts';
import { FRAMES, SAID_NUMBERS, TOLD_BEFORE, WHOLE_NAMES } from './work-reports.data.ts';

const FIELDS: Readonly<Record<string, readonly Case[]>> = {
  'farming and villages': FARMING,
  'building and water works': WORKS,
  'health and vaccination': HEALTH,
  'police and courts': POLICING,
  'people and households': PEOPLE,
  'money and trade': MONEY,
  'events, courses and print': EVENTS,
  'organisations and places': ORGANISATIONS,
  'shares and changes': SHARES,
  'what is no metric': NO_METRICS,
  'sentences as papers print them': PRESS,
  'sentences of local reports': REPORTS,
  'sentences of town and county papers': TOWN_PAPERS,
  'what is named first, or in the clause before': TOPICS,
  'what is counted together': TOGETHER,
  'what is counted before a place or a time': SCOPES,
  'sums as they are said': SMALL_CHANGE,
  'clauses that say little': BARE_CLAUSES,
  'how exact a number is': EXACTNESS,
  'words that look like others': LOOKALIKES,
  'names that look like verbs': WHOLE_NAMES,
  'who acts, by what, compared with what': FRAMES,
  'a noun some clauses before': TOLD_BEFORE,
  'numbers in words': SAID_NUMBERS,
  'linked to what is told before': LINKED,
  'what they are chosen as, and where they end': CHOSEN,
  'what was done, right before the number': DEEDS,
  'where the name behind the number ends': ENDS,
  'names with a verb inside': COMPOUNDS,
  'matters that people have': MATTERS,
  'verbs beside a name': VERBS_BESIDE,
  'what is solved, and what a rule forbids': SOLVED,
  'objects of 争取到 and 申请': OBJECTS,
  'auxiliaries and conjunctions around a name': AROUND,
  'whom it reached, and kinds that are listed': REACHED,
  'courts, offices, sport and weather': OFFICES,
  ...fields,
  ...society,
  ...prose,
};

describe.each(Object.entries(FIELDS))('extractMetrics on %s', (_field, cases) => {
  it.each(cases.map(([sentence, ...expected]) => ({ sentence, expected })))(
    '$sentence',
    ({ sentence, expected }) => {
      expect(differencesOf(expected, extractMetrics(articleOf(sentence)))).toEqual([]);
    },
  );
});
