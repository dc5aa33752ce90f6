/** Adds up what the different signals of a stretch of text say, theme by theme. */
import { THEME_IDS } from '../../model/themes.ts';
import { SIGNAL_FINDER, SIGNAL_LIST } from './find-signals.ts';

const COUNT = THEME_IDS.length;

/** What the signals say, laid out so that adding it up allocates nothing: a signal's votes in a row. */
const VOTES_FROM = new Uint32Array(SIGNAL_LIST.length + 1);
const SETTINGS_FROM = new Uint32Array(SIGNAL_LIST.length + 1);
SIGNAL_LIST.forEach(({ votes, settings }, at) => {
  VOTES_FROM[at + 1] = (VOTES_FROM[at] ?? 0) + votes.length;
  SETTINGS_FROM[at + 1] = (SETTINGS_FROM[at] ?? 0) + settings.length;
});
const VOTE_THEMES = Uint8Array.from(SIGNAL_LIST.flatMap((it) => it.votes.map((v) => v.theme)));
const VOTE_POINTS = Float64Array.from(SIGNAL_LIST.flatMap((it) => it.votes.map((v) => v.points)));
const SETTING_THEMES = Uint8Array.from(SIGNAL_LIST.flatMap((it) => it.settings));

const LAST_ROUND = 2 ** 31 - 1;

/** The points and the setting words of each theme, of different signals only. */
export class Tally {
  readonly points = new Float64Array(COUNT);
  readonly settings = new Float64Array(COUNT);
  /** By signal, in which round it was counted last: a round is what lies between two clears. */
  private readonly met = new Int32Array(SIGNAL_LIST.length);
  private round = 1;

  /** Counts the signal of this number, unless it has been. */
  add(signal: number): void {
    if (this.met[signal] === this.round) return;
    this.met[signal] = this.round;
    const { points, settings } = this;
    const votesTo = VOTES_FROM[signal + 1] ?? 0;
    for (let at = VOTES_FROM[signal] ?? 0; at < votesTo; at += 1) {
      const theme = VOTE_THEMES[at] ?? 0;
      points[theme] = (points[theme] ?? 0) + (VOTE_POINTS[at] ?? 0);
    }
    const settingsTo = SETTINGS_FROM[signal + 1] ?? 0;
    for (let at = SETTINGS_FROM[signal] ?? 0; at < settingsTo; at += 1) {
      const theme = SETTING_THEMES[at] ?? 0;
      settings[theme] = (settings[theme] ?? 0) + 1;
    }
  }

  clear(): void {
    this.points.fill(0);
    this.settings.fill(0);
    if (this.round === LAST_ROUND) this.met.fill(0);
    this.round = this.round === LAST_ROUND ? 1 : this.round + 1;
  }
}

/**
 * Adds the signals of text[from, to) to the tallies.
 *
 * @example tallySignals('春耕忙', 0, 3, [tally]) // tally.points of rural-revitalisation: 2
 */
export function tallySignals(
  text: string,
  from: number,
  to: number,
  tallies: readonly [Tally] | readonly [Tally, Tally],
): void {
  const [tally, another] = tallies;
  let at = from;
  while (at + 1 < to) {
    const signal = SIGNAL_FINDER.at(text, at);
    if (signal < 0) at += 1;
    else {
      tally.add(signal);
      another?.add(signal);
      at += SIGNAL_FINDER.lengths[signal] ?? 1;
    }
  }
}
