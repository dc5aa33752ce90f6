/** Every place of a paragraph where a name may stand, with the evidence that it is one. */
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { COMMON_PHRASES } from './common-phrases.data.ts';
import { findBareNames } from './find-bare-names.ts';
import { findDocuments } from './find-documents.ts';
import { findQuotes, maskQuotes, type Quote } from './find-quotes.ts';
import { clauseBefore, findSetup, isOpenedAfter, type Setup } from './find-setup.ts';
import { KIND_BY_VERB } from './naming-nouns.data.ts';
import { readInnerNoun, readListNoun, readTail, type Tail } from './read-noun.ts';
import { readRejection } from './rejections.ts';

/** What speaks for a mention being an initiative's name, from strong to weak. */
export type Evidence =
  | 'noun-and-verb'
  | 'noun'
  | 'list-and-verb'
  | 'list'
  | 'defined'
  | 'verb'
  | 'bare'
  | 'named-only';

/** One place where a name stands: `[from, to)` in the paragraph's text. */
export interface Mention {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly kind: InitiativeKind;
  readonly evidence: Evidence;
  readonly common: boolean;
}

const AHEAD = 24;
const BEHIND = 40;
/** “…”是本镇的一项创新举措: the text itself says what the name is. */
const DEFINED =
  /^[”’」]?(?:是|作为)[^。；;“”]{0,36}?(?:举措|做法|品牌|机制|平台|载体|项目|模式|制度|活动|抓手|工程)/u;

const BLANKS = /[\s　，,、·]/gu;

/** What two mentions of one name share: the quoted phrase without blanks and marks. */
export function keyOf(core: string): string {
  return core.replace(BLANKS, '');
}

/** Candidates of one paragraph in order of appearance. */
export function findMentions(text: string): Mention[] {
  const quotes = findQuotes(text);
  const masked = maskQuotes(text, quotes);
  const mentions: Mention[] = findDocuments(masked, quotes).map(({ quote, kind }) => ({
    key: keyOf(quote.core),
    from: quote.from,
    to: quote.to,
    kind,
    evidence: 'noun-and-verb',
    common: COMMON_PHRASES.has(keyOf(quote.core)),
  }));
  for (const quote of quotes) {
    const mention = quote.title ? null : readQuoted(text, masked, quote);
    if (mention !== null) mentions.push(mention);
  }
  for (const bare of findBareNames(masked)) {
    const name = text.slice(bare.from, bare.to);
    mentions.push({
      key: keyOf(name),
      from: bare.from,
      to: bare.to,
      kind: bare.noun.kind,
      evidence: 'bare',
      common: COMMON_PHRASES.has(name),
    });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** One quoted phrase as a mention, or null where it is rejected. */
function readQuoted(text: string, masked: string, quote: Quote): Mention | null {
  const key = keyOf(quote.core);
  const inner = readInnerNoun(quote.core);
  const tail = readTail(masked, quote.to);
  const list = readListNoun(masked, quote.to);
  const setup = findSetup(masked, quote.from);
  const usable =
    tail !== null && (!tail.linked || (setup !== null && tail.noun.bare)) ? tail : null;
  const after = text.slice(quote.to, quote.to + AHEAD);
  const rejection = readRejection({
    core: quote.core,
    before: clauseBefore(masked, quote.from, BEHIND),
    after,
    named: inner !== null || usable !== null || list !== null,
    ownNoun: inner !== null || usable !== null,
  });
  if (rejection !== null) return null;
  const opened = isOpenedAfter(text, quote.to);
  const noun = inner ?? usable?.noun ?? list;
  const evidence = evidenceOf({
    own: inner !== null || usable !== null,
    list: list !== null,
    setup,
    opened,
    after,
  });
  return {
    key,
    from: usable !== null && quote.core.length <= 2 ? headOf(masked, quote, setup) : quote.from,
    to: inner === null && usable !== null ? usable.end : quote.to,
    kind:
      (inner !== null && usable?.noun.kind === 'brand' ? usable.noun.kind : noun?.kind) ??
      kindByVerb(setup),
    evidence,
    common: COMMON_PHRASES.has(key),
  };
}

interface Signs {
  readonly own: boolean;
  readonly list: boolean;
  readonly setup: Setup | null;
  readonly opened: boolean;
  readonly after: string;
}

function evidenceOf({ own, list, setup, opened, after }: Signs): Evidence {
  const set = setup !== null || opened;
  if (own) return set ? 'noun-and-verb' : 'noun';
  if (list) return set ? 'list-and-verb' : 'list';
  if (DEFINED.test(after)) return 'defined';
  if (setup?.alone === true || opened) return 'verb';
  return 'named-only';
}

/** A phrase of one or two characters takes the words before it along: 平安“慧”眼工程. */
function headOf(masked: string, quote: Quote, setup: Setup | null): number {
  if (setup === null) return quote.from;
  const head = /[^的了出一支个项、，“”]{0,14}$/u.exec(masked.slice(setup.end, quote.from));
  return quote.from - (head?.[0].length ?? 0);
}

function kindByVerb(setup: Setup | null): InitiativeKind {
  const entry = KIND_BY_VERB.find(
    ({ verbs }) => setup !== null && verbs.split(' ').includes(setup.verb),
  );
  return entry?.kind ?? 'brand';
}

export type { Tail };
