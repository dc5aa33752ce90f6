/** The sections of the method in their order. */
import { ACCURACY } from './accuracy.data.ts';

const ALL = [
  'steps',
  'terms',
  'lists',
  'accuracy',
  'gaps',
  'version',
  'licence',
  'download',
  'keys',
] as const;
export type SectionId = (typeof ALL)[number];

/** Without figures there is no section about them. */
export const SECTIONS: readonly SectionId[] = ALL.filter(
  (id) => id !== 'accuracy' || ACCURACY.length > 0,
);

/** Those that need nothing of the dataset. */
export const WITHOUT_MANIFEST: readonly SectionId[] = SECTIONS.filter(
  (id) => id !== 'version' && id !== 'download',
);

export function headingId(id: SectionId): string {
  return `method-${id}`;
}
