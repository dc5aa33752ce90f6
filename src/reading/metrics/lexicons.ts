/** The tables of words that several stages ask, compiled once. */
import { COUNTED_ALONE, COUNTED_NOUNS, MEASURED_NOUNS, PERSON_NOUNS } from './head-nouns.data.ts';
import { compileLexicon } from './lexicon.ts';
import { STOPS_AFTER } from './stops.data.ts';
import { NAME_ENDINGS, NOMINAL_VERBS, STRONG_VERBS } from './verbs.data.ts';

/** 村, 乡镇, 服务队: what a number counts, also 户 or 家 by themselves. */
export const COUNTED = compileLexicon([...COUNTED_NOUNS, ...COUNTED_ALONE]);
/** The same without those that are measure words too. */
export const COUNTED_NOUN = compileLexicon(COUNTED_NOUNS);
/** 产值, 面积: what an amount measures. */
export const MEASURED = compileLexicon(MEASURED_NOUNS);
/** 居民, 志愿者. */
export const PERSON = compileLexicon([PERSON_NOUNS]);
/** What ends any name. */
export const STOPS = compileLexicon(STOPS_AFTER);
/** Verbs that are no part of a name. */
export const STRONG = compileLexicon(STRONG_VERBS);
/** Verbs that may be (服务, 治理). */
export const NOMINAL = compileLexicon(NOMINAL_VERBS);
/** What makes a name of a verb before it (整改|清单). */
export const ENDINGS = compileLexicon(NAME_ENDINGS);
