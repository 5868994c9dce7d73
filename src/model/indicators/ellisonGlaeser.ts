import { failure, fault, success, type Fault, type Result } from "../../core/fault";
import { nearest } from "../../core/catalogue/nearest";
import { sum } from "../../core/numeric/sum";
import { herfindahl } from "./herfindahl";

const undefinedFor = (name: string, found: string, expected: string): Fault =>
  fault("undefinedResult", { name }, { found, expected });

const listFaults = (
  plants: readonly number[],
  regions: readonly string[],
  names: readonly string[],
  totals: readonly number[]
): readonly Fault[] => [
  ...(regions.length === plants.length
    ? []
    : [
        fault(
          "lengthsDiffer",
          { name: "plantRegions" },
          { found: regions.length, expected: `${plants.length}, one a plant` }
        ),
      ]),
  ...(totals.length === names.length
    ? []
    : [
        fault(
          "lengthsDiffer",
          { name: "regionEmployment" },
          { found: totals.length, expected: `${names.length}, one a region` }
        ),
      ]),
  ...names.flatMap((found, i) =>
    names.indexOf(found) === i
      ? []
      : [fault("nameTwice", { name: "regionNames", row: i + 1 }, { found })]
  ),
  ...regions.flatMap((found, i) =>
    names.includes(found)
      ? []
      : [
          fault(
            "unknownName",
            { name: "plantRegions", row: i + 1 },
            { found, guess: nearest(found, names) ?? "" }
          ),
        ]
  ),
];

const totalFaults = (plants: readonly number[], totals: readonly number[]): readonly Fault[] => [
  ...(plants.filter((workers) => workers > 0).length >= 2
    ? []
    : [undefinedFor("plantEmployment", "a single plant", "two plants with workers or more")]),
  ...(totals.filter((workers) => workers > 0).length >= 2
    ? []
    : [undefinedFor("regionEmployment", "a single region", "two regions with workers or more")]),
];

/**
 * γ of Ellison and Glaeser (1997): (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), G = Σ(s − x)², s the shares
 * of the regions in the industry, x in all employment, H the Herfindahl index of the plants.
 */
export const ellisonGlaeser = (
  plants: readonly number[],
  regions: readonly string[],
  names: readonly string[],
  totals: readonly number[]
): Result<number> => {
  const faults = [...listFaults(plants, regions, names, totals), ...totalFaults(plants, totals)];
  if (faults.length > 0) return failure(...faults);
  const [industry, everything] = [sum(plants), sum(totals)];
  const own = names.map(
    (region) => sum(plants.filter((_, plant) => regions[plant] === region)) / industry
  );
  const all = totals.map((total) => total / everything);
  const squares = own.map((share, r) => (share - (all[r] ?? 0)) * (share - (all[r] ?? 0)));
  const spread = 1 - sum(all.map((share) => share * share));
  const { index } = herfindahl(plants);
  return success((sum(squares) - spread * index) / (spread * (1 - index)));
};
