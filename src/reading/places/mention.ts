/** A place's name in an article, and the part that the place plays there. */
import type { FoundPlace } from '../../gazetteer/find-places.ts';

export type Source = 'title' | 'subtitle' | 'byline' | 'lead' | 'body';
/** medium: whose paper or station signs the report. */
export type Role = 'subject' | 'destination' | 'institution' | 'elsewhere' | 'medium';

/** Whether what is reported happens there, or whoever reports goes there. */
export function isOwn({ role }: { readonly role: Role }): boolean {
  return role === 'subject' || role === 'destination';
}

export interface Mention {
  readonly place: FoundPlace;
  /** The name as it stands. */
  readonly name: string;
  readonly source: Source;
  /** Index of the paragraph; -1 outside of paragraphs. */
  readonly paragraph: number;
  readonly role: Role;
  /** Whether the name is followed by a colon or 图为 stands before it: what comes is about it. */
  readonly announced: boolean;
  /** Whether an office of the place acts (安康市中心医院), not the place. */
  readonly isOffice: boolean;
}
