/** Draws of a piece of work: a few milliseconds' worth. */
const drawsPerPiece = 1024;

/** A stretch of draws, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many draws in stretches of equal length; it never depends on who will do them. */
export const stretches = (draws: number, length = drawsPerPiece): readonly Stretch[] =>
  Array.from({ length: Math.ceil(draws / length) }, (_, n) => ({
    from: n * length,
    to: Math.min(draws, (n + 1) * length),
  }));
