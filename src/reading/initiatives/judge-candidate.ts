/** How sure it is that a candidate is an initiative's name. */
import type { Certainty } from '../../model/vocabulary.ts';
import { type Candidate, OFTEN } from './candidates.ts';
import { readSigns, weighSigns } from './weigh-quoted.ts';

/** “办事有温度” says something of a thing. */
const STATES = /[有更在].{2}$/u;

/** A word of two characters that comes back is a play on it: 干部“拎包”, “拎包”上门. */
const SHORTEST_RECURRING = 3;
/** What its signs must weigh that a phrase which no rule presents, nor rejects, is a name. */
const READS_AS_NAME = 0.1;

/** How sure it is that the candidate is an initiative; null where it is not taken for one. */
export function judge({ best, mentions }: Candidate, inHeadline: boolean): Certainty | null {
  if (best.common) return best.evidence === 'noun-and-verb' ? 'likely' : null;
  switch (best.evidence) {
    case 'noun-and-verb':
      return 'certain';
    case 'noun':
    case 'weak-noun-and-verb':
    case 'list-and-verb':
    case 'defined':
      return 'likely';
    case 'list':
    case 'bare':
      return 'likely';
    case 'verb':
      return mentions > 1 || inHeadline ? 'likely' : 'doubtful';
    case 'weak-verb':
      return mentions > 1 || inHeadline ? 'likely' : 'doubtful';
    case 'recurring':
      return mentions > 1 || inHeadline ? 'likely' : null;
    case 'named-only':
      if (best.key.length < SHORTEST_RECURRING) return null;
      return mentions >= OFTEN || (mentions > 1 && (inHeadline || !STATES.test(best.key)))
        ? 'doubtful'
        : null;
  }
}

/** “群英话柳河”宣讲员: whose people they are. */
const WHOSE = /^(?:宣讲|讲解|服务|网格|管理|指导|联络)员|^(?:队员|成员|学员|选手|代表)/u;

/** A phrase that no rule takes for a name, and whose signs say that it is one: doubtful; else null. */
export function judgeSigns({ best, places }: Candidate, inHeadline: boolean): Certainty | null {
  if (best.common || places.every(({ after }) => WHOSE.test(after))) return null;
  return weighSigns(readSigns(places, inHeadline)) > READS_AS_NAME ? 'doubtful' : null;
}
