/** Which remarks of the reader are repairs of the page; all others are doubts or explanations. */
import type { NoteCode } from '../../model/notes.ts';

export const REPAIRS: readonly NoteCode[] = [
  'reordered',
  'joined-across',
  'headline-moved',
  'text-moved',
  'number-rejoined',
  'repaired-encoding',
];
