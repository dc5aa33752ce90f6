/** The sections of the method in their order. */
export const SECTIONS = [
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
export type SectionId = (typeof SECTIONS)[number];

/** Those that need nothing of the dataset. */
export const WITHOUT_MANIFEST: readonly SectionId[] = SECTIONS.filter(
  (id) => id !== 'version' && id !== 'download',
);

export function headingId(id: SectionId): string {
  return `method-${id}`;
}
