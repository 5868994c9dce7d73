import { columnOf, withColumns, type IndicatorData } from "../../../../core/index/indicatorData";
import {
  defaultTreatment,
  treatColumn,
  type Treatment,
} from "../../../../core/index/treat/treatColumn";
import { moments } from "../../../../core/numeric/moments";
import { after, asem, example, unitTable } from "../asem";
import type { Check, ReadReference } from "../check";
import { detailTable, pointTable } from "../treatmentTables";

const cases: Readonly<Record<string, Partial<Treatment>>> = {
  default: {},
  winmax_1: { mostWinsorised: 1 },
  winmax_3: { mostWinsorised: 3 },
  winmax_10: { mostWinsorised: 10 },
  combine: { mostWinsorised: 2, combine: true },
  strict: { limits: { skewness: 1, kurtosis: 2 } },
  log_CT_plus: { mostWinsorised: 1, transformation: "logTail" },
  log_CT_orig: { mostWinsorised: 1, transformation: "logShift" },
  log_GII: { mostWinsorised: 1, transformation: "logGlobalInnovation" },
  indiv_none: {},
  // COINr looks first whether the column passes, so forcing changes nothing of LPI.
  force_win: {},
};

const leftAlone: Readonly<Record<string, readonly string[]>> = {
  indiv_none: ["LPI", "Flights", "Ship"],
};

const treat = (read: ReadReference, name: string) => {
  const data = after(example(read), "screen");
  const codes = data.codes.filter((code) => !leftAlone[name]?.includes(code));
  const treated = Object.fromEntries(
    codes.map((code) => [
      code,
      treatColumn(columnOf(data, code), { ...defaultTreatment, ...cases[name] }),
    ])
  );
  return { data, treated };
};

const applied = ({ data, treated }: ReturnType<typeof treat>): IndicatorData =>
  withColumns(
    data,
    data.codes,
    data.codes.map((code) => treated[code]?.column ?? columnOf(data, code))
  );

const noOp =
  "a step that does nothing must not pass for one: COINr 1.1.14 marks every point as transformed and hands the column back unchanged";

const checksOf = (name: string): readonly Check[] => [
  {
    file: `treat/${name}.csv`,
    ...(name === "log_GII" ? { differs: noOp } : {}),
    ours: (read) => unitTable(applied(treat(read, name))),
  },
  {
    file: `treat/${name}__details.csv`,
    ...(name === "log_GII" ? { differs: noOp } : {}),
    ours: (read) => detailTable(treat(read, name).treated),
  },
  {
    file: `treat/${name}__points.csv`,
    ours: (read) => {
      const { data, treated } = treat(read, name);
      return pointTable(data.units, treated);
    },
  },
];

export const treatChecks: readonly Check[] = [
  ...Object.keys(cases).flatMap(checksOf),
  {
    file: "treat/raw_skew_kurt.csv",
    ours: (read) => {
      const { data, framework } = asem(read);
      return {
        header: ["iCode", "skew", "kurt"],
        rows: framework.indicators.map((code) => {
          const { skewness, kurtosis } = moments(columnOf(data, code));
          return [code, skewness, kurtosis];
        }),
      };
    },
  },
];
