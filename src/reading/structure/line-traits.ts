/**
 * What the words of a short line say, whatever stands around it. A line is weighed as a headline, a
 * heading and text, beside each of its neighbours: each trait is read once, when it is first asked for.
 */
import { type Balance, isMiddle, readBalance } from './endings.ts';
import {
  namesEvent,
  opensLikeBody,
  readFirstPlace,
  readsAsSentence,
  startsWithPlaceColon,
  stopsMidPhrase,
} from './genre.ts';
import { headsAnswer } from './letters.ts';
import { isNoticeAlone, namesNotice, saysWhenItBegins, warns } from './notices.ts';
import { isLeadIn } from './setting.ts';
import { endsWithVerb, isIncomplete } from './title.ts';

const COMMAS = '，,、';
const COLON = /[：:]/u;

/** How many marks in a line part clauses or members of a list. */
function countCommas(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (COMMAS.includes(text.charAt(at))) count += 1;
  return count;
}

/** Whether a line holds two clauses with a blank between them: 一块石头 百样人生. */
function isCouplet(text: string): boolean {
  return /^[^ \u3000：:]{4,12}[ \u3000][^ \u3000]{4,12}$/u.test(text);
}

/** The traits of one line. */
export class LineTraits {
  private readonly text: string;
  private ownPlace?: string | null;
  private ownBalance?: Balance;
  private ownCommas?: number;
  private ownColon?: number;
  private ownPlaceColon?: boolean;
  private ownIncomplete?: boolean;
  private ownVerb?: boolean;
  private ownPhrase?: boolean;
  private ownNotice?: boolean;
  private ownNoticeAlone?: boolean;
  private ownAnswer?: boolean;
  private ownSentence?: boolean;
  private ownBegins?: boolean;
  private ownWarns?: boolean;
  private ownEvent?: boolean;
  private ownBody?: boolean;
  private ownMiddle?: boolean;
  private ownCouplet?: boolean;

  constructor(text: string) {
    this.text = text;
  }

  /** The place or institution that opens it, or null. */
  get place(): string | null {
    if (this.ownPlace === undefined) this.ownPlace = readFirstPlace(this.text);
    return this.ownPlace;
  }

  /** Marks that it leaves open, and closes without opening. */
  get balance(): Balance {
    this.ownBalance ??= readBalance(this.text);
    return this.ownBalance;
  }

  get commas(): number {
    this.ownCommas ??= countCommas(this.text);
    return this.ownCommas;
  }

  /** Where its first colon stands, or -1. */
  get colon(): number {
    this.ownColon ??= this.text.search(COLON);
    return this.ownColon;
  }

  /** Whether it may open with a place's name and a colon. */
  get placeColon(): boolean {
    this.ownPlaceColon ??= this.colon >= 2 && startsWithPlaceColon(this.text);
    return this.ownPlaceColon;
  }

  get endsWithColon(): boolean {
    return this.colon >= 0 && (this.text.endsWith('：') || this.text.endsWith(':'));
  }

  get endsWithComma(): boolean {
    return this.commas > 0 && COMMAS.includes(this.text.charAt(this.text.length - 1));
  }

  /** Whether it says nothing by itself. */
  get incomplete(): boolean {
    this.ownIncomplete ??= isIncomplete(this.text);
    return this.ownIncomplete;
  }

  /** Whether it stops at a verb whose object is missing. */
  get endsWithVerb(): boolean {
    this.ownVerb ??= endsWithVerb(this.text);
    return this.ownVerb;
  }

  /** Whether it stops at a word that needs another. */
  get stopsMidPhrase(): boolean {
    this.ownPhrase ??= stopsMidPhrase(this.text);
    return this.ownPhrase;
  }

  /** Whether it is all that a notice is called. */
  get noticeAlone(): boolean {
    this.ownNoticeAlone ??= isNoticeAlone(this.text);
    return this.ownNoticeAlone;
  }

  /** Whether it ends with what notices are called. */
  get namesNotice(): boolean {
    this.ownNotice ??= namesNotice(this.text);
    return this.ownNotice;
  }

  /** Whether it stands above what a paper answers a letter. */
  get headsAnswer(): boolean {
    this.ownAnswer ??= headsAnswer(this.text);
    return this.ownAnswer;
  }

  /** Whether it reads as a piece of a text, and does not lead to the headline below it. */
  get readsAsSentence(): boolean {
    this.ownSentence ??= readsAsSentence(this.text) && !isLeadIn(this.text);
    return this.ownSentence;
  }

  get saysWhenItBegins(): boolean {
    this.ownBegins ??= saysWhenItBegins(this.text);
    return this.ownBegins;
  }

  get warns(): boolean {
    this.ownWarns ??= warns(this.text);
    return this.ownWarns;
  }

  get namesEvent(): boolean {
    this.ownEvent ??= namesEvent(this.text);
    return this.ownEvent;
  }

  get opensLikeBody(): boolean {
    this.ownBody ??= opensLikeBody(this.text);
    return this.ownBody;
  }

  /** Whether it is the middle of a sentence. */
  get middle(): boolean {
    this.ownMiddle ??= this.commas > 1 && isMiddle(this.text);
    return this.ownMiddle;
  }

  get couplet(): boolean {
    this.ownCouplet ??= isCouplet(this.text);
    return this.ownCouplet;
  }
}
