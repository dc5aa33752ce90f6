/** Half-width commas and the like in Chinese text, which a browser would set with a gap before them. */
import { HAN } from '../../chinese/characters.ts';

export interface Stretch {
  readonly text: string;
  /** A half-width mark behind a Chinese character, to be set close to it and with room after it. */
  readonly stop: boolean;
}

const WIDE = `${HAN}“”‘’（）《》`;
/** Behind a Chinese character, or at the begin of what is left of a text that was cut by its marks. */
const STOP = new RegExp(`((?<=[${WIDE}])[,;:!?]|^[,;:!?](?=[${WIDE}]))`, 'u');

/**
 * The text in stretches whose texts joined are exactly `text`; one stretch where it has no such mark.
 *
 * @example splitAtStops('来,去') // [{ text: '来', stop: false }, { text: ',', stop: true }, { text: '去', stop: false }]
 */
export function splitAtStops(text: string): Stretch[] {
  return text
    .split(STOP)
    .map((part, index) => ({ text: part, stop: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
