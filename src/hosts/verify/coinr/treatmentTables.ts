import type { TreatedColumn } from "../../../core/index/treat/treatColumn";
import type { OutlierCheck } from "../../../core/index/treat/winsorise";
import type { OurCell, OurTable } from "./check";

type Treated = Readonly<Record<string, TreatedColumn>>;

/** Their names for our transformations. */
const theirMarks: Readonly<Record<string, string>> = {
  log: "log_CT",
  logNegative: "log_CT_neg",
  logShift: "log_CT_orig",
  logGlobalInnovation: "log_GII",
};

const checkCells = (check: OutlierCheck | undefined): OurCell[] =>
  check ? [check.passes, check.skewness, check.kurtosis] : [null, null, null];

const checkHeader = (place: number): string[] =>
  ["Pass", "Skew", "Kurt"].map((word) => `check_SkewKurt${place}.${word}`);

/** What was found and done, a row an indicator. */
export const detailTable = (treated: Treated): OurTable => ({
  header: ["iCode", ...checkHeader(0), "winsorise.nwin", ...checkHeader(1), ...checkHeader(2)],
  rows: Object.entries(treated).map(([code, found]) => [
    code,
    ...checkCells(found.before),
    found.winsorised ? found.winsorised.high.length + found.winsorised.low.length : null,
    ...checkCells(found.afterWinsorising),
    ...checkCells(found.afterTransforming),
  ]),
});

const mark = ({ winsorised, transformed }: TreatedColumn, unit: number): string => {
  const moved = winsorised?.low.includes(unit)
    ? "winlo"
    : winsorised?.high.includes(unit)
      ? "winhi"
      : "";
  return transformed === undefined ? moved : `${moved}+${theirMarks[transformed] ?? transformed}`;
};

/** What was done to each point. */
export const pointTable = (units: readonly string[], treated: Treated): OurTable => ({
  header: ["uCode", ...Object.keys(treated)],
  rows: units.map((unit, i) => [unit, ...Object.values(treated).map((found) => mark(found, i))]),
});
