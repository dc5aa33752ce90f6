/** How search postings lie in their shards: which shard holds a gram, and how rows are coded. */

/** Articles' characters that one posting shard stands for, about. */
const SHARD_CHARACTERS = 400_000;

/** Number of posting shards for a dataset of `characters`. */
export function postingShardCount(characters: number): number {
  return Math.max(1, Math.ceil(characters / SHARD_CHARACTERS));
}

/** The shard in which the postings of `gram` (one or two characters) lie. */
export function shardOfGram(gram: string, shards: number): number {
  return ((gram.charCodeAt(0) * 31 + (gram.length > 1 ? gram.charCodeAt(1) : 0)) >>> 0) % shards;
}

/** Rows in rising order as the steps between them: `toDeltas([3, 5, 9])` is `[3, 2, 4]`. */
export function toDeltas(rows: readonly number[]): number[] {
  return rows.map((row, index) => row - (rows[index - 1] ?? 0));
}

/** The inverse of {@link toDeltas}. */
export function fromDeltas(deltas: readonly number[]): number[] {
  let row = 0;
  return deltas.map((delta) => {
    row += delta;
    return row;
  });
}
