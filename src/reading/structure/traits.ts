/** What a text says at its two ends; each trait is read once, when it is first asked for. */
import { standsAlone } from './box-lines.ts';
import { type Cut, readCut } from './continuity.ts';
import { type Views, viewBefore, viewBehind } from './cut-model.ts';
import { endsSentence, readBalance, startsInside, stubScore } from './endings.ts';
import {
  isNumbered,
  leadScore,
  opensLastParagraph,
  opensLetter,
  opensSpeech,
  refersBack,
  startsWithPlace,
} from './genre.ts';
import { headLog } from './head-signs.ts';
import type { Joint } from './joints.data.ts';
import { jointsOf } from './joints.ts';
import { readHead, readTail, type Side, startLog } from './language.ts';
import { LineTraits } from './line-traits.ts';
import { openingScore } from './openings.ts';
import { startScore } from './starts.ts';

/** 柳林镇…, 入夜的柳林镇…; but 最近的村民 names no place. */
const PLACE_EARLY =
  /^(?!.?[最就附邻]近的)[\u4e00-\u9fff]{2,12}(?:省|市(?![场民容])|县|区|镇|乡|街道|社区|村|局|公司|学校|中学|小学|医院)/u;
const TOPIC_SENTENCE = /^[^，,。；;：:]{6,18}。/u;
/** 种得好，还要卖得好。 有了好种，还要有好法。 — what is done already, and then what more it takes. */
const DONE_AND_MORE =
  /^[\u4e00-\u9fff]{1,5}(?:得[\u4e00-\u9fff]{1,2}|了[\u4e00-\u9fff]{0,3})[，,]?(?:还|更|也|才)[要得能会有须]/u;
/** 46个，实行…… — an amount; dates, times and ages open sentences: 8个月来, 1至10月. */
const AMOUNT_FIRST =
  /^(?![0-9０-９]{1,4}[余多]?(?:个[多半]?月|年|天|周|小时|分钟)[多]?[来前后里内间，,]|[0-9０-９]{1,4}[月日]?[至到—-][0-9０-９]{1,4}[年月日])[0-9０-９][0-9０-９.．,]{0,9}(?:[万亿%％余多]|(?![年月日时点岁年代后前路号0-9０-９.．,])[\u4e00-\u9fff])/u;
/** 达5100户，占…… and 不足10桌，…… — what an amount comes to, said of something before. */
const COMES_TO =
  /^(?:达到?|占|增至|增加到?|增长|提高到?|下降|降[至到]|减少|减至|突破|超过|不足|不到|不超过|共计|合计|同比|[较比]上年|环比)[近约超]?[0-9０-９]/u;
/** First words that begin no clause by so much are the rest of a sentence. */
const REST = 1.2;
const BALANCED = 300;
/** What a text that begins in mid-sentence loses as an article's first. */
const CUT = 4;

/** The traits of one text. */
export class Traits {
  readonly text: string;
  private ownEnding?: string;
  private ownBeginning?: string;
  private ownAlone?: boolean;
  private ownEnd?: boolean;
  private ownStart?: boolean;
  private ownStub?: number;
  private ownLead?: number;
  private ownSpeech?: boolean;
  private ownOpening?: boolean;
  private ownNumber?: boolean;
  private ownReference?: boolean;
  private ownFirst?: number;
  private ownLast?: boolean;
  private ownTopic?: boolean;
  private ownJoints?: readonly Joint[];
  private ownTail?: Side;
  private ownHead?: Side;
  private ownBefore?: Views;
  private ownBehind?: Views;
  private ownHeadLog?: number;
  private ownStray?: number;
  private ownStarts?: number;
  private ownOpen?: readonly string[];
  private ownUnopened?: readonly string[];
  private ownLine?: LineTraits;
  private ownCut?: Cut;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether it stops where a sentence does. */
  get finished(): boolean {
    this.ownEnd ??= endsSentence(this.text) || this.alone || opensLetter(this.text);
    return this.ownEnd;
  }

  /** Whether it is one line of a box, which goes on with nothing and nothing goes on with. */
  get alone(): boolean {
    this.ownAlone ??= standsAlone(this.text);
    return this.ownAlone;
  }

  get startsInside(): boolean {
    this.ownStart ??= startsInside(this.text);
    return this.ownStart;
  }

  /** How likely the text starts inside a phrase, 0 to 2. */
  get stub(): number {
    this.ownStub ??= stubScore(this.text);
    return this.ownStub;
  }

  /** Whether it begins as the rest of another text does: 片1340组，更换……. */
  get goesOn(): boolean {
    return this.startsInside || this.stub > 1 || this.stray > REST;
  }

  get lead(): number {
    this.ownLead ??= leadScore(this.text);
    return this.ownLead;
  }

  get speech(): boolean {
    this.ownSpeech ??= opensSpeech(this.text);
    return this.ownSpeech;
  }

  /** Whether the text opens as a report or a paragraph does: time, place, speech. */
  get opening(): boolean {
    this.ownOpening ??= this.lead > 0 || this.speech || PLACE_EARLY.test(this.text.slice(0, 16));
    return this.ownOpening;
  }

  /** Whether it opens as a paragraph does; a place that opens a headline counts too. */
  get opensParagraph(): boolean {
    return this.lead > 0 || this.speech || startsWithPlace(this.text.slice(0, 14));
  }

  /** How much speaks for its being an article's first paragraph (logarithm), the headline aside. */
  get first(): number {
    this.ownFirst ??= openingScore(this.text) - (this.startsInside ? CUT : 0) - this.stub;
    return this.ownFirst;
  }

  get numbered(): boolean {
    this.ownNumber ??= isNumbered(this.text);
    return this.ownNumber;
  }

  get refersBack(): boolean {
    this.ownReference ??= refersBack(this.text);
    return this.ownReference;
  }

  /** Whether it opens as last paragraphs do. */
  get last(): boolean {
    this.ownLast ??= opensLastParagraph(this.text);
    return this.ownLast;
  }

  get topicSentence(): boolean {
    this.ownTopic ??= TOPIC_SENTENCE.test(this.text.slice(0, 22));
    return this.ownTopic;
  }

  get tail(): string {
    this.ownEnding ??= this.text.slice(-12);
    return this.ownEnding;
  }

  get head(): string {
    this.ownBeginning ??= this.text.slice(0, 40);
    return this.ownBeginning;
  }

  /** Forms of cuts whose second side it begins with. */
  get joints(): readonly Joint[] {
    this.ownJoints ??= jointsOf(this.head);
    return this.ownJoints;
  }

  get tailSide(): Side {
    this.ownTail ??= readTail(this.text);
    return this.ownTail;
  }

  /** Its last characters, as the model of cuts sees them. */
  get before(): Views {
    this.ownBefore ??= viewBefore(this.text);
    return this.ownBefore;
  }

  /** Its first characters, likewise. */
  get behind(): Views {
    this.ownBehind ??= viewBehind(this.text);
    return this.ownBehind;
  }

  /** What it asks of its continuation where it stops in mid-sentence. */
  get cut(): Cut {
    this.ownCut ??= readCut(this);
    return this.ownCut;
  }

  get headSide(): Side {
    this.ownHead ??= readHead(this.text);
    return this.ownHead;
  }

  /** Marks that the text's last characters leave open. */
  get open(): readonly string[] {
    this.ownOpen ??= readBalance(this.text.slice(-BALANCED)).open;
    return this.ownOpen;
  }

  /** Marks that its first characters close and have not opened. */
  get unopened(): readonly string[] {
    this.ownUnopened ??= readBalance(this.text.slice(0, BALANCED)).unopened;
    return this.ownUnopened;
  }

  /** What its words say where it is a short line. */
  get line(): LineTraits {
    this.ownLine ??= new LineTraits(this.text);
    return this.ownLine;
  }

  /** How much more a short line reads like a head than like a piece of a text (logarithm). */
  get headLog(): number {
    this.ownHeadLog ??= headLog(this.text);
    return this.ownHeadLog;
  }

  /** How little the text's first word begins a clause, or its first figure a sentence: 0 to 2.5. */
  get stray(): number {
    this.ownStray ??= this.readStray();
    return this.ownStray;
  }

  /** How much more it begins like a paragraph than like the rest of a sentence (logarithm). */
  get starts(): number {
    this.ownStarts ??= startScore(this.text);
    return this.ownStarts;
  }

  private readStray(): number {
    if (AMOUNT_FIRST.test(this.head) || COMES_TO.test(this.head)) return 2.5;
    return DONE_AND_MORE.test(this.text) ? 0 : Math.min(2.5, -startLog(this.headSide));
  }
}
