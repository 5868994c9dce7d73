import { availability } from "../../../../core/index/screen/availability";
import {
  screenUnits,
  type Screened,
  type Screening,
} from "../../../../core/index/screen/screenUnits";
import { ancestorAt, asem, onlyIndicators } from "../asem";
import type { Check, OurTable, ReadReference } from "../check";

const countHeader = ["uCode", "N_missing", "N_zero", "N_miss_or_zero", "Dat_Avail", "Non_Zero"];

const counts = (
  unit: string,
  { missing, zeros, coverage, nonZero }: Omit<Screened, "included" | "lowCoverage" | "lowNonZero">
) => [unit, missing, zeros, missing + zeros, coverage, nonZero];

export const screeningTable = (
  units: readonly string[],
  screened: readonly Screened[]
): OurTable => ({
  header: [...countHeader, "LowData", "LowNonZero", "LowDatOrZeroFlag", "Included"],
  rows: screened.map((unit, i) => [
    ...counts(units[i] ?? "", unit),
    unit.lowCoverage,
    unit.lowNonZero,
    unit.lowCoverage || unit.lowNonZero,
    unit.included,
  ]),
});

const withHoles = (read: ReadReference) => {
  const { data, framework } = asem(read, "inputs/iData_with_holes.csv");
  return { data: onlyIndicators(data, framework.indicators), framework };
};

const screening = (file: string, by: Screening["by"]): Check => ({
  file: `screen/${file}.csv`,
  ours: (read) => {
    const { data } = withHoles(read);
    return screeningTable(
      data.units,
      screenUnits(data, { by, minCoverage: 0.92, minNonZero: 0.9 })
    );
  },
});

const byGroup = (read: ReadReference): OurTable => {
  const { data, framework } = withHoles(read);
  const groups = framework.aggregates;
  const shares = groups.map((group) => {
    const own = framework.indicators.filter((code) =>
      [2, 3, 4].some((level) => ancestorAt(framework, code, level) === group)
    );
    return availability(onlyIndicators(data, own)).map(({ coverage }) => coverage);
  });
  return {
    header: ["uCode", ...groups],
    rows: data.units.map((unit, i) => [unit, ...shares.map((share) => share[i] ?? NaN)]),
  };
};

export const screenChecks: readonly Check[] = [
  screening("byNA", "coverage"),
  screening("byzeros", "nonZero"),
  screening("byNAandzeros", "both"),
  {
    file: "analysis/data_avail_holes.csv",
    ours: (read) => {
      const { data } = withHoles(read);
      return {
        header: countHeader,
        rows: availability(data).map((unit, i) => counts(data.units[i] ?? "", unit)),
      };
    },
  },
  { file: "analysis/data_avail_holes_bygroup.csv", ours: byGroup },
];
