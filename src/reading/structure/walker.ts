/** Gives every unit its article, in page order. */

import { greets } from '../salutations.ts';
import {
  captionIn,
  hasBegun,
  isCaption,
  isCaptioned,
  isCutByPicture,
  isInner,
  openPhoto,
  opensCaption,
  type Place,
  pictureReportRole,
} from './captions.ts';
import { type Draft, linesOf, newDraft, newPhoto, type TextItem } from './drafts.ts';
import { JUMPS_IN, JUMPS_ON } from './furniture.data.ts';
import { LinePairs } from './line-pairs.ts';
import { isListed, opensBrief } from './listed-briefs.ts';
import { isSignedBehind, type PageView, runItem } from './page-view.ts';
import { linesOfTitleBelow } from './photo-titles.ts';
import { belongsBelowHead } from './picture-reports.ts';
import { findResumed } from './resumed.ts';
import {
  type Chunk,
  hidesLine,
  isClose,
  isOrphan,
  ownsHead,
  type RunContext,
  readAround,
  withoutLast,
} from './run-context.ts';
import { parseRun } from './runs.ts';
import { takeScenes } from './scene-lines.ts';
import { Signatures } from './signatures.ts';
import type { Unit } from './units.ts';

/** Reads units in page order into drafts: `readRun` for short lines, `readText` for texts. */
export class Walker {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  private touched: Draft | null = null;
  private readonly view: PageView;
  private readonly signatures: Signatures;
  private photos = 0;
  /** Whether the texts stand under a rubric over briefs; whether it, a column's name, has just been read. */
  private rubric = false;
  private rubricOpens = false;
  private columnOpens = false;
  /** Whether the next text is the rest of another page's article. */
  private rest = false;

  constructor(view: PageView) {
    this.view = view;
    this.signatures = new Signatures(view.units);
  }

  private place(): Place {
    const { view, current, photos } = this;
    return { view, current, signed: this.signatures.hasAuthors(current), photos };
  }

  private lastUnit(): Unit | undefined {
    return this.view.units[this.touched?.items.at(-1)?.index ?? -1];
  }

  private open(): Draft {
    const draft = newDraft();
    this.drafts.push(draft);
    this.current = draft;
    this.touched = draft;
    return draft;
  }

  /** A rubric over briefs: what follows is no part of the article before it. */
  readRubric(): void {
    this.rubric = true;
    this.rubricOpens = true;
  }

  /** The name of a column: names right behind it are those of the article that it opens. */
  readColumnHead(): void {
    this.columnOpens = true;
  }

  /** A line that sends the reader on: the text before it ends elsewhere, or the next one begins so. */
  readJump(text: string): void {
    if (JUMPS_ON.test(text)) {
      if (this.touched) this.touched.goesElsewhere = true;
    } else if (JUMPS_IN.test(text)) this.rest = true;
  }

  /** Adds a unit to an article's text, and notes what it says about the article. */
  private push(draft: Draft, item: TextItem): void {
    draft.items.push(item);
    this.signatures.note(draft, this.view.units[item.index]);
  }

  /** Reads the short lines `run`, and the text `after` them. */
  readRun(run: readonly number[], after: number | null): void {
    const titled = linesOfTitleBelow(this.place(), this.touched, run);
    if (titled > 0) {
      this.touched?.headlines.push(run[0] ?? 0);
      if (titled > 1) this.touched?.trailing.push(run[1] ?? 0);
      if (run.length > titled) this.readRun(run.slice(titled), after);
      return;
    }
    if (this.touched && isCutByPicture(this.place(), run, after)) {
      this.push(this.touched, { index: run[0] ?? 0, role: 'body' });
      return;
    }
    const scenes = takeScenes(this.touched, run, { units: this.view.units, after });
    if (scenes > 0 && run.length > scenes) this.readRun(run.slice(scenes), after);
    if (scenes > 0) return;
    const next = after === null ? null : (this.view.units[after] ?? null);
    const place = this.placeOfArticle();
    const items = run.flatMap((index) => runItem(this.view, index, { next, place }));
    const context: RunContext = {
      items,
      pairs: new LinePairs(items),
      textBefore: this.touched !== null,
      textAfter: next !== null,
      datelineAfter: next?.dateline != null,
      datelineNames: (next?.dateline?.authors.length ?? 0) > 0,
      authorsBefore: this.signatures.hasAuthors(this.touched),
      namesBehind: after !== null && isSignedBehind(this.view, after),
      articleBefore: this.current?.items.some((item) => item.role === 'body') ?? false,
      orphanBefore: isOrphan(this.touched, this.drafts[0], this.signatures),
      captionBefore: this.touched?.items.at(-1)?.role === 'caption',
      captionAfter: after !== null && isCaption(this.place(), after),
      ...readAround(this.lastUnit(), next),
      signedBefore: this.signatures.endsSigned(this.current),
      rubricBefore: this.rubricOpens || this.columnOpens,
      articleClosed: this.signatures.isClosed(this.current, this.view.convention.bareUnsigned),
      convention: this.view.convention,
    };
    const chunks = parseRun(context);
    const byIndex = new Map(items.map((item) => [item.index, item]));
    this.columnOpens = false;
    const caption = captionIn(this.place(), chunks, { touched: this.touched, after });
    const own = this.touched === this.current && ownsHead(context, chunks) ? this.touched : null;
    const headed = own === null ? null : chunks.find(({ kind }) => kind === 'head');
    for (const chunk of withoutLast(chunks, caption.length)) {
      const hides = hidesLine(chunk, byIndex);
      if (hides && this.touched) this.touched.shaken = true;
      if (chunk === headed && own) {
        this.readRoles(own, chunk);
        own.headlineMoved = true;
      } else this.readChunk(chunk);
      if (this.current) this.current.shaken ||= hides || isClose(chunk, byIndex, this.view);
    }
    for (const [at, index] of caption.entries()) {
      if (at === 0) this.readCaption(index);
      else if (this.touched) this.push(this.touched, { index, role: 'caption' });
    }
  }

  private readChunk(chunk: Chunk): void {
    if (chunk.kind === 'head') {
      this.open();
      this.rubric = false;
      this.rubricOpens = false;
    } else if (chunk.kind === 'body' && this.touched === this.current && isCaptioned(this.place()))
      this.open();
    const draft = (chunk.kind === 'trail' ? this.touched : this.current) ?? this.open();
    this.readRoles(draft, chunk);
  }

  private readRoles(draft: Draft, chunk: Chunk): void {
    for (const { index, role } of chunk.roles) {
      const lines = linesOf(draft, role);
      if (lines) lines.push(index);
      else this.push(draft, { index, role: role === 'heading' ? 'heading' : 'body' });
    }
  }

  /** The place that opens the headline of the article so far. */
  private placeOfArticle(): string | null {
    const headline = this.view.units[this.current?.headlines[0] ?? -1];
    return headline?.traits.line.place ?? null;
  }

  /** A caption under a headline of its own or inside an article, or else a photo of its own. */
  private readCaption(index: number): void {
    const { current } = this;
    if (this.touched && hasBegun(this.place(), this.touched, index)) {
      this.push(this.touched, { index, role: 'caption' });
      return;
    }
    const bare = current !== null && current.headlines.length > 0 && current.items.length === 0;
    const own = bare
      ? belongsBelowHead(this.place(), this.drafts, index)
      : isInner(this.place(), index);
    if (current && own) {
      this.push(current, { index, role: 'caption' });
      this.touched = current;
      return;
    }
    const photo = openPhoto(this.place(), this.touched, index) ?? newPhoto();
    this.push(photo, { index, role: 'caption' });
    if (photo === this.touched) return;
    this.photos += 1;
    this.drafts.push(photo);
    this.touched = photo;
  }

  readText(index: number): void {
    const { units } = this.view;
    const unit = units[index];
    const opensColumn = this.columnOpens && this.lastUnit()?.traits.finished === true;
    this.columnOpens = false;
    if (!unit) return;
    const captioned = this.touched?.items.at(-1);
    if (this.touched && captioned?.role === 'caption' && captioned.index === index - 1) {
      const before = units[captioned.index];
      if (before?.traits.finished === false && before.credit === null && !unit.dateline) {
        this.push(this.touched, { index, role: 'caption' });
        return;
      }
    }
    const hasText = this.current?.items.some((item) => item.role === 'body');
    const role = this.touched === this.current ? pictureReportRole(this.place(), index) : null;
    if (role && this.current) {
      this.push(this.current, { index, role });
      return;
    }
    if (isCaption(this.place(), index) || opensCaption(this.place(), index)) {
      this.readCaption(index);
      return;
    }
    const before = { rubric: this.rubric, signed: this.signatures.endsSigned(this.current) };
    const brief = opensBrief(units, index, before) || this.signatures.isBrief(unit, this.current);
    const closed =
      this.rubricOpens || (hasText && (brief || (opensColumn && greets(unit.content.text))));
    const resumed = unit.dateline || closed ? null : findResumed(this.drafts, this.signatures);
    const opens = (unit.dateline && hasText) || closed || isCaptioned(this.place());
    if (resumed) this.current = resumed;
    else if (opens) this.open().brief = unit.bullet && (this.rubric || isListed(units, index));
    this.rubricOpens = false;
    const draft = (this.rest && hasText ? null : this.current) ?? this.open();
    draft.beginsElsewhere ||= this.rest;
    this.rest = false;
    this.push(draft, { index, role: 'body' });
    this.touched = draft;
  }
}
