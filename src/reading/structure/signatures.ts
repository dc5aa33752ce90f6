/** Which articles name their authors, and where. */
import type { Draft } from './drafts.ts';
import { namesNotice } from './notices.ts';
import type { Unit } from './units.ts';

/** A brief of one text is no longer than this. */
const LONGEST_BRIEF = 260;

/** What the articles' texts have said so far about who wrote them. */
export class Signatures {
  private readonly units: readonly Unit[];
  /** Articles with a dateline, and those that name authors in their text. */
  private readonly dated = new Set<Draft>();
  private readonly signed = new Set<Draft>();

  constructor(units: readonly Unit[]) {
    this.units = units;
  }

  /** Notes what one text of an article says. */
  note(draft: Draft, unit: Unit | undefined): void {
    if (unit?.dateline) this.dated.add(draft);
    if (unit?.credit || (unit?.dateline?.authors.length ?? 0) > 0) this.signed.add(draft);
  }

  /** The first text of an article. */
  firstOf(draft: Draft): Unit | undefined {
    return this.units[draft.items[0]?.index ?? -1];
  }

  isDated(draft: Draft): boolean {
    return this.dated.has(draft);
  }

  hasAuthors(draft: Draft | null): boolean {
    if (!draft) return false;
    return draft.bylines.length + draft.trailing.length > 0 || this.signed.has(draft);
  }

  /** Whether an article so far ends with its authors' names. */
  endsSigned(draft: Draft | null): boolean {
    const last = draft?.items.at(-1);
    const credit = last ? this.units[last.index]?.credit : null;
    const trailing = draft?.trailing.at(-1) ?? -1;
    return (credit && !credit.picture) || trailing > (last?.index ?? -1);
  }

  /** Whether no names are awaited behind an article: it has its own, or is of a kind that nobody signs. */
  isClosed(draft: Draft | null, bare: boolean): boolean {
    return this.hasAuthors(draft) || this.isUnsignedKind(draft, bare);
  }

  /**
   * Whether an article is of a kind that nobody signs: a notice by its headline, or, where `bare` datelines
   * tell, one that opens with 本报讯 and no names.
   */
  private isUnsignedKind(draft: Draft | null, bare: boolean): boolean {
    const headline = this.units[draft?.headlines.at(-1) ?? -1]?.content.text ?? '';
    if (namesNotice(headline)) return true;
    return bare && draft !== null && this.firstOf(draft)?.dateline?.authors.length === 0;
  }

  /** Whether a text opens and is signed by itself, while the article `draft` has its own names. */
  isBrief({ credit, traits, content }: Unit, draft: Draft | null): boolean {
    if (!credit || credit.picture || traits.lead === 0) return false;
    if (content.text.length > LONGEST_BRIEF) return false;
    const last = this.units[draft?.items.at(-1)?.index ?? -1];
    return this.hasAuthors(draft) && last?.traits.finished === true;
  }
}
