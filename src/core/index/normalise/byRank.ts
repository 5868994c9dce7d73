import { fault } from "../../fault";
import { extent } from "../../numeric/extent";
import { moments } from "../../numeric/moments";
import { ranks, type Ties } from "../../numeric/ranks";
import { withoutSpread } from "./byExtent";
import { mapped, rescaled, type Direction, type Normalisation } from "./normalisation";

/** 1 for the worst unit. */
const upwards = (column: Float64Array, direction: Direction, ties: Ties): Float64Array =>
  ranks(column, direction === 1 ? "ascending" : "descending", ties);

const tiesOf = (code: number): Ties => (code === 1 ? "average" : code === 2 ? "max" : "min");

const tiesParameter = { label: "ties: 0 lowest, 1 average, 2 highest rank", default: 0 };

export const rank: Normalisation = {
  id: "rank",
  formula: "number of units that are worse, plus 1",
  doc: "1 for the worst unit, n for the best of n.",
  parameters: [tiesParameter],
  apply: (column, direction, [ties = 0]) => upwards(column, direction, tiesOf(ties)),
};

export const borda: Normalisation = {
  id: "borda",
  formula: "rank − 1",
  doc: "Borda points: how many units are worse.",
  parameters: [tiesParameter],
  apply: (column, direction, [ties = 0]) =>
    mapped(upwards(column, direction, tiesOf(ties)), (x) => x - 1),
};

export const percentrank: Normalisation = {
  id: "percentrank",
  formula: "(rank − 1)/(n − 1)",
  doc: "Share of the other units that are worse; n counts the units with a value.",
  parameters: [tiesParameter],
  apply: (column, direction, [ties = 0]) => {
    const { count } = extent(column);
    return count < 2
      ? fault("tooFewValues", {}, { found: count, limit: 2 })
      : mapped(upwards(column, direction, tiesOf(ties)), (x) => (x - 1) / (count - 1));
  },
};

export const zscore: Normalisation = {
  id: "zscore",
  formula: "P1 + P2·(x − mean)/sd",
  doc: "Distance to the mean in sample standard deviations (n − 1).",
  parameters: [
    { label: "mean of the scores", default: 0 },
    { label: "standard deviation of the scores", default: 1 },
  ],
  apply: (column, direction, [mean = 0, deviation = 1]) => {
    const bad = withoutSpread(extent(column));
    if (bad) return bad;
    const found = moments(column);
    // Squares are infinite long before numbers are, and every score would be the mean.
    if (found.deviation === Infinity) return fault("undefinedResult", {}, {});
    return rescaled(column, found.mean, direction * found.deviation, deviation, mean);
  },
};
