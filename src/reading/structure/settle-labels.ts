/** The labels that suit fragments and their neighbours best, by the value of each for each. */
import type { Fragment } from './fragments.ts';
import type { StreamItem } from './stream.ts';

/** What it is worth that two fragments that stand together are one article's. */
const PLAIN_BOND = 2.6;
const SOFT_BOND = 2.5;
const HARD_BOND = 0.6;
/** 这支成立于2015年的队伍…… and 该镇…… speak of what was named right before. */
const REFERS = /^(?:这[支个家座所位名条项些种套本辆样笔场份张片]|该[\u4e00-\u9fff]|[他她它]们)/u;
const REFERRING = 2.2;
/** What a page's cuts take from the worth of its order. */
const CUTS = 3;
const LEAST_TRUST = 0.2;
const PASSES = 6;

const BONDS = { head: 0, plain: PLAIN_BOND, soft: SOFT_BOND, hard: HARD_BOND };

/** How much a page's order tells: 1 where no text of it is cut, less the more are. */
export function readTrust(fragments: readonly Fragment[]): number {
  const cuts = fragments.filter(({ parted }) => parted === 'hard').length;
  return Math.max(LEAST_TRUST, 1 - (CUTS * cuts) / Math.max(1, fragments.length));
}

/** For each fragment what it is worth that it is of the same article as the one before it. */
export function readBonds(fragments: readonly Fragment[], stream: readonly StreamItem[]): number[] {
  const trust = readTrust(fragments);
  return fragments.map(({ parted, from }) => {
    const refers = parted === 'plain' && REFERS.test(stream[from]?.edge.text ?? '');
    return trust * (BONDS[parted] + (refers ? REFERRING : 0));
  });
}

/** The best sequence of labels: neighbours in one article hold together. */
export function bestSequence(
  scores: readonly (readonly number[])[],
  bonds: readonly number[],
): number[] {
  const back: number[][] = [];
  let totals: number[] = [];
  for (const [at, own] of scores.entries()) {
    const bond = bonds[at] ?? 0;
    let best = 0;
    for (let label = 1; label < totals.length; label += 1) {
      if ((totals[label] ?? 0) > (totals[best] ?? 0)) best = label;
    }
    const from: number[] = [];
    const next = own.map((score, label) => {
      if (at === 0) return score;
      const stay = (totals[label] ?? 0) + bond;
      const change = totals[best] ?? 0;
      from[label] = stay >= change ? label : best;
      return score + Math.max(stay, change);
    });
    back.push(from);
    totals = next;
  }
  let label = totals.indexOf(Math.max(...totals));
  const labels: number[] = [];
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    labels[at] = Math.max(0, label);
    label = back[at]?.[label] ?? label;
  }
  return labels;
}

/** The fragments beside a chain's own, and for each what it is worth to be of its article. */
interface Neighbours {
  readonly places: readonly number[];
  readonly bonds: readonly number[];
}

function neighboursOf(chain: readonly number[], bonds: readonly number[]): Neighbours {
  const places: number[] = [];
  const worth: number[] = [];
  for (const at of chain) {
    for (const [beside, bond] of [
      [at - 1, bonds[at]],
      [at + 1, bonds[at + 1]],
    ] as const) {
      if (chain.includes(beside)) continue;
      places.push(beside);
      worth.push(bond ?? 0);
    }
  }
  return { places, bonds: worth };
}

/** What a chain's neighbours say for `label`. */
function bondsOf({ places, bonds }: Neighbours, labels: readonly number[], label: number): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (labels[places[at] ?? -1] === label) sum += bonds[at] ?? 0;
  }
  return sum;
}

/** Gives each chain one label, the best by its own score and its neighbours; until nothing moves. */
export function settleChains(
  chains: readonly (readonly number[])[],
  scores: readonly (readonly number[])[],
  { bonds, labels }: { bonds: readonly number[]; labels: number[] },
): void {
  const neighbours = chains.map((chain) => neighboursOf(chain, bonds));
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    for (const [place, chain] of chains.entries()) {
      const own = scores[place] ?? [];
      const near = neighbours[place] ?? { places: [], bonds: [] };
      let best = -1;
      let value = Number.NEGATIVE_INFINITY;
      for (const [label, score] of own.entries()) {
        if (score === Number.NEGATIVE_INFINITY) continue;
        const total = score + bondsOf(near, labels, label);
        if (total > value) {
          best = label;
          value = total;
        }
      }
      for (const at of chain) {
        if (best < 0 || labels[at] === best) continue;
        labels[at] = best;
        moved = true;
      }
    }
    if (!moved) return;
  }
}
