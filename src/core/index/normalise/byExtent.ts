import { fault, type Fault } from "../../fault";
import { extent, type Extent } from "../../numeric/extent";
import { mapped, rescaled, type Normalisation } from "./normalisation";

/** What is wrong with a column that has no spread to be measured by. */
export const withoutSpread = ({ low, high, count }: Extent): Fault | undefined =>
  count === 0
    ? fault("noValues", {}, {})
    : low === high
      ? fault("constantColumn", {}, { found: low })
      : undefined;

const zeroReference = (what: string): Fault => fault("zeroDenominator", {}, { names: what });

export const minmax: Normalisation = {
  id: "minmax",
  formula: "P1 + (P2 − P1)·(x − min)/(max − min)",
  doc: "The worst unit gets P1, the best P2; adding a unit can move all others.",
  parameters: [
    { label: "lowest score", default: 0 },
    { label: "highest score", default: 100 },
  ],
  apply: (column, direction, [low = 0, high = 100]) => {
    const range = extent(column);
    return (
      withoutSpread(range) ??
      rescaled(
        column,
        direction === 1 ? range.low : range.high,
        direction * (range.high - range.low),
        high - low,
        low
      )
    );
  },
};

export const fractionofmax: Normalisation = {
  id: "fractionofmax",
  formula: "x/max; where less is better min/x",
  doc: "Ratio to the best unit, of values above 0.",
  parameters: [],
  apply: (column, direction) => {
    const { low, high, count } = extent(column);
    if (count === 0) return fault("noValues", {}, {});
    if (direction === 1)
      return high === 0 ? zeroReference("the largest value") : rescaled(column, 0, high, 1, 0);
    return low > 0
      ? mapped(column, (x) => low / x)
      : fault("outOfRange", {}, { found: low, expected: "a number above 0 where less is better" });
  },
};

export const distancetomax: Normalisation = {
  id: "distancetomax",
  formula: "1 − (max − x)/(max − min)",
  doc: "1 for the best unit, 0 for the worst, by the distance to the best.",
  parameters: [],
  apply: (column, direction) => {
    const range = extent(column);
    const [best, spread] = [direction === 1 ? range.high : range.low, range.high - range.low];
    return withoutSpread(range) ?? mapped(column, (x) => 1 - (direction * (best - x)) / spread);
  },
};

export const distancetominimum: Normalisation = {
  id: "distancetominimum",
  formula: "(x − min)/(max − min)",
  doc: "0 for the worst unit, 1 for the best, by the distance to the worst.",
  parameters: [],
  apply: (column, direction) => minmax.apply(column, direction, [0, 1]),
};

export const distancetoreference: Normalisation = {
  id: "distancetoreference",
  formula: "1 − (x_r − x)/(x_r − min), r = P1",
  doc: "1 for the unit in row P1 of the data, 0 for the worst; above 1 what is better than the reference, unless P2 is 1, which cuts at 1.",
  parameters: [
    { label: "row of the reference unit" },
    { label: "cut at 1 (1) or not (0)", default: 0 },
  ],
  apply: (column, direction, [row = NaN, cut = 0]) => {
    const reference = column[row - 1];
    if (reference === undefined)
      return fault("outOfRange", {}, { found: row, expected: `a row from 1 to ${column.length}` });
    if (Number.isNaN(reference))
      return fault("missingValue", { row }, { expected: "a number, as it is the reference" });
    const { low, high } = extent(column);
    const spread = direction * (reference - (direction === 1 ? low : high));
    if (spread === 0) return zeroReference("the distance of the reference to the worst unit");
    return mapped(column, (x) => {
      const score = 1 - (direction * (reference - x)) / spread;
      return cut === 1 && score > 1 ? 1 : score;
    });
  },
};

export const distancetotarget: Normalisation = {
  id: "distancetotarget",
  formula: "(x − min)/(P1 − min)",
  doc: "1 where the target P1 is reached, 0 for the worst unit; above 1 beyond the target, unless P2 is 1, which cuts at 1.",
  parameters: [{ label: "target" }, { label: "cut at 1 (1) or not (0)", default: 0 }],
  apply: (column, direction, [target = NaN, cut = 0]) => {
    const { low, high, count } = extent(column);
    if (count === 0) return fault("noValues", {}, {});
    const worst = direction === 1 ? low : high;
    const spread = direction * (target - worst);
    if (!(spread > 0))
      return fault(
        "outOfRange",
        {},
        { found: target, expected: `a target better than the worst value, ${worst}` }
      );
    return mapped(column, (x) => {
      const score = (direction * (x - worst)) / spread;
      return cut === 1 && score > 1 ? 1 : score;
    });
  },
};
