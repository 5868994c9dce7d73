import { fault, type Fault } from "../../fault";
import { mapped, rescaled, type Normalisation } from "./normalisation";

const orderFault = (low: number, high: number): Fault | undefined =>
  low < high
    ? undefined
    : fault("outOfRange", {}, { found: high, expected: `an upper end above the lower, ${low}` });

export const scaled: Normalisation = {
  id: "scaled",
  formula: "P3·(x − P1)/(P2 − P1)",
  doc: "A fixed scale from P1 to P2 of the input, whatever the units at hand; values beyond stay beyond.",
  parameters: [
    { label: "input that gets 0", default: 0 },
    { label: "input that gets P3", default: 100 },
    { label: "highest score", default: 100 },
  ],
  apply: (column, direction, [low = 0, high = 100, scale = 100]) =>
    orderFault(low, high) ??
    rescaled(column, direction === 1 ? low : high, direction * (high - low), scale, 0),
};

export const goalposts: Normalisation = {
  id: "goalposts",
  formula: "P3·clip((x − P1)/(P2 − P1))",
  doc: "A fixed scale from P1 to P2 of the input, cut at both ends; adding a unit never moves another.",
  parameters: [
    { label: "lower goalpost" },
    { label: "upper goalpost" },
    { label: "highest score", default: 100 },
  ],
  apply: (column, direction, [low = NaN, high = NaN, scale = 100]) => {
    const bad = orderFault(low, high);
    if (bad) return bad;
    const [origin, range] = [direction === 1 ? low : high, direction * (high - low)];
    return mapped(column, (x) => {
      const share = (x - origin) / range;
      return scale * (share > 1 ? 1 : share < 0 ? 0 : share);
    });
  },
};

export const none: Normalisation = {
  id: "none",
  formula: "x",
  doc: "Left as it is, or with the opposite sign where less is better.",
  parameters: [],
  apply: (column, direction) => mapped(column, (x) => direction * x),
};
