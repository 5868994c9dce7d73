import { columnOf, withColumns, type IndicatorData } from "../../../../core/index/indicatorData";
import type { Direction } from "../../../../core/index/normalise/normalisation";
import { normaliseColumn } from "../../../../core/index/normalise/normaliseColumn";
import { after, asem, example, onlyIndicators, unitTable } from "../asem";
import type { Check, OurTable, ReadReference } from "../check";

type Numbers = readonly number[];

interface Case {
  readonly method: string;
  readonly parameters: Numbers;
  /** COINr turns the column over first; so do we here where the method treats directions otherwise. */
  readonly turned?: boolean;
}

const plain = (method: string, ...parameters: number[]): Case => ({ method, parameters });
const turned = (method: string, ...parameters: number[]): Case => ({
  method,
  parameters,
  turned: true,
});

const cases: Readonly<Record<string, Case>> = {
  minmax_0_100: plain("minmax", 0, 100),
  minmax_1_100: plain("minmax", 1, 100),
  minmax_0_1: plain("minmax", 0, 1),
  zscore_0_1: plain("zscore", 0, 1),
  zscore_10_2: plain("zscore", 10, 2),
  zscore_100_15: plain("zscore", 100, 15),
  scaled_default: turned("scaled"),
  scaled_0_10_f1: turned("scaled", 0, 10, 1),
  rank_min: plain("rank"),
  rank_average: plain("rank", 1),
  rank_max: plain("rank", 2),
  borda_min: plain("borda"),
  borda_average: plain("borda", 1),
  prank_min: plain("percentrank"),
  prank_average: plain("percentrank", 1),
  fracmax: turned("fractionofmax"),
  dist2max: plain("distancetomax"),
  dist2ref_1: plain("distancetoreference", 1),
  dist2ref_10_cap: plain("distancetoreference", 10, 1),
  none: plain("none"),
};

const infinite = (what: string): string =>
  `infinite value: ${what}, which we refuse by name, COINr writes as Inf and NaN`;

const differs: Readonly<Record<string, string>> = {
  fracmax: infinite("a column whose best value is 0 has no fraction of it"),
  dist2ref_1: infinite("a reference that is itself the worst unit leaves nothing to measure by"),
  dist2ref_10_cap: infinite(
    "a reference that is itself the worst unit leaves nothing to measure by"
  ),
};

const sourceOf = (read: ReadReference, name: string): IndicatorData => {
  if (name === "Treated") return after(example(read), "treat");
  const { data, framework } = asem(read);
  return onlyIndicators(data, framework.indicators);
};

/** Refused columns stay empty, as in a report that names them. */
const normalised = (
  data: IndicatorData,
  directions: readonly Direction[],
  caseOf: (code: string, c: number) => Case
): OurTable => {
  const columns = data.codes.map((code, c) => {
    const { method, parameters, turned: first = false } = caseOf(code, c);
    const direction = directions[c] ?? 1;
    const column = columnOf(data, code);
    const result = normaliseColumn(
      first ? column.map((x) => direction * x) : column,
      { method, parameters, direction: first ? 1 : direction },
      { header: code }
    );
    return result.ok ? result.value : new Float64Array(column.length).fill(NaN);
  });
  return unitTable(withColumns(data, data.codes, columns));
};

const directionsOf = (read: ReadReference, codes: readonly string[]): readonly Direction[] => {
  const { framework } = asem(read);
  return codes.map((code) => framework.nodes.get(code)?.direction ?? 1);
};

const global = (source: string, name: string): Check => ({
  file: `normalise/${source}__${name}.csv`,
  ...(differs[name] === undefined ? {} : { differs: differs[name] }),
  ours: (read) => {
    const data = sourceOf(read, source);
    return normalised(data, directionsOf(read, data.codes), () => cases[name] ?? plain("none"));
  },
});

/** Columns of iMeta that hold the parameters of a method. */
const tabled: Readonly<Record<string, readonly [method: string, ...columns: string[]]>> = {
  minmax: ["minmax", "minmax_lower", "minmax_upper"],
  zscore: ["zscore", "zscore_mean", "zscore_sd"],
  scaled: ["scaled", "scaled_lower", "scaled_upper", "scale_factor"],
  dist2targ: ["distancetotarget", "Target", "dist2targ_cap_max"],
  goalposts: ["goalposts", "goalpost_lower", "goalpost_upper", "goalpost_scale"],
};

const fromMeta = (name: string, capped: boolean): Check => ({
  file: `normalise/Treated__${name}_use_iMeta${capped ? "" : "_uncapped"}.csv`,
  ours: (read) => {
    const data = sourceOf(read, "Treated");
    const { header, rows } = read("inputs/iMeta_with_norm_params.csv");
    const [method = "none", ...columns] = tabled[name] ?? ["none"];
    // Goalposts that are not cut are the fixed scale.
    const used = method === "goalposts" && !capped ? "scaled" : method;
    return normalised(data, directionsOf(read, data.codes), (code) => {
      const row = rows.find((each) => each[header.indexOf("iCode")] === code) ?? [];
      const values = columns.map((column) => {
        const text = row[header.indexOf(column)] ?? "";
        return column === "dist2targ_cap_max" ? Number(capped) : Number(text);
      });
      return plain(used, ...values);
    });
  },
});

const individual: Readonly<Record<string, Case>> = {
  LPI: plain("zscore", 50, 10),
  CO2: plain("borda"),
  Forest: plain("none"),
};

export const normaliseChecks: readonly Check[] = [
  ...["Treated", "Raw"].flatMap((source) => Object.keys(cases).map((name) => global(source, name))),
  ...Object.keys(tabled).flatMap((name) => [fromMeta(name, true), fromMeta(name, false)]),
  {
    file: "normalise/Treated__individual_specs.csv",
    ours: (read) => {
      const data = sourceOf(read, "Treated");
      return normalised(
        data,
        directionsOf(read, data.codes),
        (code) => individual[code] ?? plain("minmax", 0, 100)
      );
    },
  },
];
