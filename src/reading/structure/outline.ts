/** From units to drafts of articles, in page order: every unit gets its role and its article. */
import { areParallel, type Surroundings, scoreDisplay, scoreHeadline } from './display.ts';
import { isRubric } from './furniture.ts';
import { saysPicture } from './genre.ts';
import { type Chunk, parseRun, type RunContext, type RunItem } from './runs.ts';
import { overlap, readTopics, type Topics } from './topics.ts';
import { creditsPicture, type Unit } from './units.ts';

/** A unit in an article's text. */
export interface TextItem {
  readonly index: number;
  readonly role: 'body' | 'heading' | 'caption';
}

/** An article while the page is being read; indices are into the page's units. */
export interface Draft {
  readonly kickers: number[];
  readonly headlines: number[];
  readonly subtitles: number[];
  readonly bylines: number[];
  /** Bylines that stand behind a text. */
  trailing: number[];
  items: TextItem[];
  photo: boolean;
  reordered: boolean;
  uncertain: boolean;
  headlineMoved: boolean;
  /** Whether something near it was out of place, so that its reading is less than certain. */
  shaken: boolean;
}

export interface Outline {
  readonly units: readonly Unit[];
  readonly topics: Topics;
  readonly drafts: readonly Draft[];
  readonly furniture: readonly number[];
}

const WINDOW = 3;
const REACH = 8;

function newDraft(): Draft {
  return {
    kickers: [],
    headlines: [],
    subtitles: [],
    bylines: [],
    trailing: [],
    items: [],
    photo: false,
    reordered: false,
    uncertain: false,
    headlineMoved: false,
    shaken: false,
  };
}

/** What all of a page's display units are judged against. */
interface PageView {
  readonly units: readonly Unit[];
  readonly topics: Topics;
  readonly displays: readonly number[];
  /** Where a unit stands among the displays. */
  readonly positions: ReadonlyMap<number, number>;
  readonly hasMarks: boolean;
  readonly deepMark: number;
  readonly hasBylines: boolean;
  readonly bodyText: string;
}

/** The markdown level from which on there are section headings only; 7 where none is sure. */
function findDeepMark(units: readonly Unit[]): number {
  let sure = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.mark === 0) continue;
    const next = units[index + 1];
    if (next?.dateline || next?.form === 'subtitle' || next?.byline)
      sure = Math.max(sure, unit.mark);
  }
  return sure > 0 ? sure + 1 : 7;
}

/** How many texts are signed at their head: by a dateline, or by a byline under a headline. */
function countSigned(units: readonly Unit[]): number {
  let count = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.dateline) count += 1;
    else if (unit.byline && unit.byline.form !== 'bracket' && units[index + 1]?.form === 'text') {
      count += 1;
    }
  }
  return count;
}

function viewPage(units: readonly Unit[]): PageView {
  const displays = units.flatMap((unit, index) => (unit.form === 'display' ? [index] : []));
  return {
    units,
    topics: readTopics(units.map((unit) => unit.content.text)),
    displays,
    positions: new Map(displays.map((index, at) => [index, at])),
    hasMarks: units.some((unit) => unit.mark > 0),
    deepMark: findDeepMark(units),
    hasBylines: countSigned(units) >= 2,
    bodyText: units
      .filter((unit) => unit.form === 'text')
      .map((unit) => unit.content.text)
      .join('\n')
      .slice(0, 20_000),
  };
}

function textsAround(view: PageView, index: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = index + step, left = REACH; left > 0; at += step, left -= 1) {
    const unit = view.units[at];
    if (!unit || found.length >= WINDOW) break;
    if (unit.form === 'text' && !unit.credit?.picture) found.push(at);
    else if (step > 0 && found.length > 0) break;
  }
  return found;
}

function countParallels(view: PageView, index: number): number {
  const own = view.units[index]?.content.text ?? '';
  const position = view.positions.get(index) ?? -1;
  let count = 0;
  for (let offset = -6; offset <= 6; offset += 1) {
    const other = offset === 0 ? undefined : view.displays[position + offset];
    if (other !== undefined && areParallel(own, view.units[other]?.content.text ?? '')) count += 1;
  }
  return count;
}

function isAnnounced(view: PageView, text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  if (bare.length < 5 || bare.length > 30) return false;
  return view.bodyText.includes(bare);
}

function surroundingsOf(view: PageView, index: number, next: Unit | null): Surroundings {
  const before = textsAround(view, index, -1);
  const after = textsAround(view, index, 1);
  const unit = view.units[index];
  const text = unit?.content.text ?? '';
  const previous = view.units[index - 1];
  return {
    previousText: before[0] === undefined ? null : (view.units[before[0]] ?? null),
    nextText: next,
    nextIsText: view.units[index + 1]?.form === 'text',
    previousIsText: previous?.form === 'text',
    overlap: before.length && after.length ? overlap(view.topics, before, after) : 0,
    parallels: countParallels(view, index),
    announced: isAnnounced(view, text),
    firstOnPage: before.length === 0,
    pageHasMarks: view.hasMarks,
    deepMark: (unit?.mark ?? 0) >= view.deepMark,
    pageHasBylines: view.hasBylines,
  };
}

function runItem(view: PageView, index: number, next: Unit | null): RunItem[] {
  const unit = view.units[index];
  if (!unit) return [];
  const around = surroundingsOf(view, index, next);
  const scores = scoreDisplay(unit, around);
  const hungry = next ? scoreHeadline(unit, { ...around, nextText: null }) : scores.headline;
  return [{ unit, index, scores, hungry }];
}

/** Reads units in page order into drafts. */
class Walker {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  private touched: Draft | null = null;
  private readonly view: PageView;
  /** Articles with a dateline, and those that name authors in their text. */
  private readonly dated = new Set<Draft>();
  private readonly signed = new Set<Draft>();
  private photos = 0;
  /** Whether the texts stand under a rubric over briefs; whether it has just been read. */
  private rubric = false;
  private rubricOpens = false;

  constructor(view: PageView) {
    this.view = view;
  }

  private open(): Draft {
    const draft = newDraft();
    this.drafts.push(draft);
    this.current = draft;
    this.touched = draft;
    return draft;
  }

  private hasAuthors(draft: Draft | null): boolean {
    if (!draft) return false;
    return draft.bylines.length + draft.trailing.length > 0 || this.signed.has(draft);
  }

  /** A rubric over briefs: what follows is no part of the article before it. */
  readRubric(): void {
    this.rubric = true;
    this.rubricOpens = true;
  }

  /** Whether a draft has a dated text and no headline. */
  private isOrphan(draft: Draft | null): boolean {
    return draft !== null && draft.headlines.length === 0 && this.dated.has(draft);
  }

  /** Adds a unit to an article's text, and notes what it says about the article. */
  private push(draft: Draft, item: TextItem): void {
    const unit = this.view.units[item.index];
    draft.items.push(item);
    if (unit?.dateline) this.dated.add(draft);
    if (unit?.credit || (unit?.dateline?.authors.length ?? 0) > 0) this.signed.add(draft);
  }

  /** Reads the short lines `run`, and the text `after` them. */
  readRun(run: readonly number[], after: number | null): void {
    const next = after === null ? null : (this.view.units[after] ?? null);
    const context: RunContext = {
      items: run.flatMap((index) => runItem(this.view, index, next)),
      textBefore: this.touched !== null,
      textAfter: next !== null,
      datelineAfter: next?.dateline != null,
      datelineNames: (next?.dateline?.authors.length ?? 0) > 0,
      authorsBefore: this.hasAuthors(this.touched),
      articleBefore: this.current?.items.some((item) => item.role === 'body') ?? false,
      orphanBefore: this.isOrphan(this.touched),
    };
    const chunks = parseRun(context);
    const last = chunks.at(-1)?.roles.at(-1);
    const split = after !== null && last?.role === 'body' && this.isCaptionStart(last.index, after);
    for (const chunk of split ? chunks.slice(0, -1) : chunks) this.readChunk(chunk);
    if (split && last) this.readCaption(last.index);
  }

  /** Whether a short line is the beginning of the caption that the next text ends. */
  private isCaptionStart(index: number, after: number): boolean {
    const unit = this.view.units[index];
    if (index !== after - 1 || !unit || unit.content.text.length > 60) return false;
    const opens = unit.traits.lead > 0 || unit.gap >= 2 || this.isCaptioned();
    return opens && this.isCaption(after);
  }

  private readChunk(chunk: Chunk): void {
    if (chunk.kind === 'head') {
      this.open();
      this.rubric = false;
    }
    const draft =
      chunk.kind === 'trail' ? (this.touched ?? this.open()) : (this.current ?? this.open());
    for (const { index, role } of chunk.roles) {
      if (role === 'kicker') draft.kickers.push(index);
      else if (role === 'headline') draft.headlines.push(index);
      else if (role === 'subtitle') draft.subtitles.push(index);
      else if (role === 'byline') draft.bylines.push(index);
      else if (role === 'trailing') draft.trailing.push(index);
      else this.push(draft, { index, role: role === 'heading' ? 'heading' : 'body' });
    }
  }

  /** Whether the text at `index` is a picture's caption. */
  private isCaption(index: number): boolean {
    const unit = this.view.units[index];
    if (!unit || unit.dateline || unit.content.text.length > 420) return false;
    const last = this.current?.items.at(-1);
    const before = last ? this.view.units[last.index] : undefined;
    const continues = before?.form === 'text' && !before.traits.finished && unit.gap < 2;
    const next = this.view.units[index + 1];
    const credited =
      unit.credit?.picture === true ||
      (next?.byline?.form !== undefined && creditsPicture(next.content.text));
    if (continues && !(credited && unit.traits.lead > 0)) return false;
    if (saysPicture(unit.content.text)) return true;
    const anyCredit = unit.credit ?? (next?.byline ? next : null);
    if (this.isCaptioned() && anyCredit && unit.content.text.length <= 260) return true;
    return credited && (unit.gap >= 2 || unit.content.text.length <= 260);
  }

  /** Whether a text that stops in mid-sentence goes on in the next one, a caption with a credit. */
  private opensCaption(index: number): boolean {
    const unit = this.view.units[index];
    const next = this.view.units[index + 1];
    if (!unit || unit.dateline || unit.traits.finished || next?.form !== 'text') return false;
    if (unit.content.text.length + next.content.text.length > 420 || next.dateline) return false;
    const last = this.current?.items.at(-1);
    const before = last ? this.view.units[last.index] : undefined;
    if (before?.form === 'text' && !before.traits.finished && unit.gap < 2) return false;
    const after = this.view.units[index + 2];
    const credited =
      next.credit?.picture === true ||
      (after?.byline !== undefined && after.byline !== null && creditsPicture(after.content.text));
    return credited && (unit.gap >= 2 || unit.traits.lead > 0 || this.isCaptioned());
  }

  /** Whether the article so far is a headline with a caption, or there is none. */
  private isCaptioned(): boolean {
    if (!this.current) return this.photos > 0;
    const { items } = this.current;
    return items.length > 0 && items.every((item) => item.role === 'caption');
  }

  /** Whether the article so far is signed at its end and `next` opens another one. */
  private isClosedBrief(next: Unit): boolean {
    const last = this.current?.items.at(-1);
    const unit = last ? this.view.units[last.index] : undefined;
    const trailing = this.current?.trailing.at(-1) ?? -1;
    const signed = (unit?.credit && !unit.credit.picture) || trailing > (last?.index ?? -1);
    if (!signed) return this.rubric && (next.bullet || next.traits.lead > 0);
    const headless = this.current?.headlines.length === 0;
    return headless || next.credit !== null || next.traits.lead > 0;
  }

  /** Whether a caption belongs to the article around it rather than being an item of its own. */
  private isInner(index: number): boolean {
    const unit = this.view.units[index];
    const items = this.current?.items ?? [];
    if (!unit || !this.current || unit.content.text.length > 90) return false;
    if (this.current.headlines.length > 0 && items.length === 0) return true;
    const texts = items.slice(-12).map((item) => item.index);
    return unit.traits.lead < 2 && overlap(this.view.topics, [index], texts) > 0.12;
  }

  /** A caption under a headline of its own or inside an article, or else a photo of its own. */
  private readCaption(index: number): void {
    const { current } = this;
    const bare = current !== null && current.headlines.length > 0 && current.items.length === 0;
    if (current && (bare || this.isInner(index))) {
      this.push(current, { index, role: 'caption' });
      this.touched = current;
      return;
    }
    const photo = newDraft();
    photo.photo = true;
    this.push(photo, { index, role: 'caption' });
    this.photos += 1;
    this.drafts.push(photo);
    this.touched = photo;
  }

  readText(index: number): void {
    const unit = this.view.units[index];
    if (!unit) return;
    const captioned = this.touched?.items.at(-1);
    if (captioned?.role === 'caption' && captioned.index === index - 1) {
      const before = this.view.units[captioned.index];
      const open = before && !before.traits.finished && before.credit === null;
      if (open && !unit.dateline) {
        if (this.touched) this.push(this.touched, { index, role: 'caption' });
        return;
      }
    }
    const hasText = this.current?.items.some((item) => item.role === 'body');
    if (this.isCaption(index) || this.opensCaption(index)) {
      this.readCaption(index);
      return;
    }
    const closed = this.rubricOpens || (hasText && this.isClosedBrief(unit));
    if ((unit.dateline && hasText) || closed || this.isCaptioned()) this.open();
    this.rubricOpens = false;
    const draft = this.current ?? this.open();
    this.push(draft, { index, role: 'body' });
    this.touched = draft;
  }
}

/**
 * The drafts of a page's articles in page order. Every unit is in one draft or in `furniture`.
 */
export function readOutline(units: readonly Unit[]): Outline {
  const view = viewPage(units);
  const walker = new Walker(view);
  const furniture: number[] = [];
  let run: number[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.form === 'furniture') {
      furniture.push(index);
      if (isRubric(unit.content.text)) walker.readRubric();
    } else if (unit.form !== 'text') run.push(index);
    else {
      if (run.length > 0) walker.readRun(run, index);
      run = [];
      walker.readText(index);
    }
  }
  if (run.length > 0) walker.readRun(run, null);
  return { units, topics: view.topics, drafts: walker.drafts, furniture };
}
