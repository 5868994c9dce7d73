import type { ConditionId } from "../../../model/indicators/assessment";
import type { NumberColumnId, SegmentNumbers } from "../../../model/segments/segmentRow";
import type { ConstantId } from "../../../model/parameters/constants";

/** Where numbers stand, as addresses that a formula takes. */
export interface PillarCells {
  readonly numbers: SegmentNumbers;
  readonly cell: (column: NumberColumnId) => string;
  readonly constant: (id: ConstantId) => string;
}

/** What an item of a pillar is as a formula; `undefined` where its data are missing. */
type Item = string | undefined;

const clipped = (formula: string): string => `MAX(0,MIN(1,${formula}))`;

const knownOf = (items: readonly Item[]): string[] =>
  items.filter((item): item is string => item !== undefined);

const mean = (items: readonly Item[]): Item => {
  const known = knownOf(items);
  return known.length === 0 ? undefined : `(${known.join("+")})/${known.length}`;
};

/** A formula over columns, where all of them are known. */
const over = (
  { numbers, cell }: PillarCells,
  columns: readonly NumberColumnId[],
  formula: (...cells: string[]) => string
): Item =>
  columns.every((column) => numbers[column] !== undefined)
    ? formula(...columns.map(cell))
    : undefined;

const between = (value: string, low: string, high: string): string =>
  `IF(${value}<=0,0,${clipped(`LN((${value})/${low})/LN(${high}/${low})`)})`;

const mass = (at: PillarCells): Item =>
  mean([
    at.numbers.regionWorkers === 0 || at.numbers.industryWorkers === 0
      ? undefined
      : over(at, ["workers", "regionWorkers", "industryWorkers", "nationalWorkers"], (a, b, c, d) =>
          between(
            `${a}/${b}/(${c}/${d})`,
            at.constant("locationQuotientGoalpostLow"),
            at.constant("locationQuotientGoalpostHigh")
          )
        ),
    over(at, ["firms"], (firms) =>
      between(firms, at.constant("firmsGoalpostLow"), at.constant("firmsGoalpostHigh"))
    ),
  ]);

const divisionOfLabour = (at: PillarCells): Item => {
  const { numbers, constant } = at;
  return mean([
    numbers.revenue === 0 || numbers.sectorValueAddedRatio === 1
      ? undefined
      : over(at, ["valueAdded", "revenue", "sectorValueAddedRatio"], (added, revenue, sector) =>
          clipped(`${constant("divisionOfLabourScale")}*(1-${added}/${revenue})/(1-${sector})`)
        ),
    numbers.stepsInProduct === 0
      ? undefined
      : over(at, ["stepsFarmedOut", "stepsInProduct"], (out, all) => clipped(`${out}/${all}`)),
    over(at, ["specialisedSubcontracting"], (share) =>
      clipped(`${constant("specialisedSubcontractingScale")}*${share}`)
    ),
  ]);
};

const suppliers = [
  "suppliersMaterials",
  "suppliersTools",
  "suppliersNewMachines",
  "suppliersUsedMachines",
  "suppliersSpares",
  "suppliersRepair",
] as const;

const network = (at: PillarCells): Item => {
  const supplied = suppliers.map((column) =>
    over(at, [column], (count) => `MIN(1,${count}/${at.constant("suppliersForFullScore")})`)
  );
  return mean([divisionOfLabour(at), mean(supplied)]);
};

const shortages = [
  "shortageDesign",
  "shortageProduction",
  "shortageMarketing",
  "shortageManagement",
] as const;

const skills = (at: PillarCells): Item => {
  const short = mean(shortages.map((column) => over(at, [column], (cell) => cell)));
  return short === undefined
    ? undefined
    : over(at, ["learningChannel"], (learning) => `(1-${short})*${learning}`);
};

const cooperation = ["backward", "forward", "horizontal", "multilateral"] as const;

const jointAction = (at: PillarCells): Item =>
  mean(
    cooperation.map((column) =>
      over(at, [column], (level) => `${level}/${at.constant("cooperationFull")}`)
    )
  );

interface Pillar {
  readonly formula: (at: PillarCells) => Item;
  /** The column with a coder's judgement, used where the items give nothing. */
  readonly judgement?: NumberColumnId;
}

const pillars: Readonly<Record<ConditionId, Pillar>> = {
  mass: { formula: mass, judgement: "massScore" },
  network: { formula: network, judgement: "networkScore" },
  skills: { formula: skills, judgement: "skillsScore" },
  jointAction: { formula: jointAction, judgement: "jointScore" },
  power: { formula: (at) => over(at, ["power"], (power) => power) },
};

/** Decimals that every spreadsheet program agrees on, whatever its logarithm does in the last bits. */
const pillarDecimals = 12;

/**
 * A pillar of collective efficiency as a plain formula over the cells of the segment, built from
 * the items that are known; where there are none, the judgement's cell. `undefined`: neither.
 */
export const pillarFormula = (id: ConditionId, at: PillarCells): string | undefined => {
  const { formula, judgement } = pillars[id];
  const items = formula(at);
  if (items !== undefined) return `=ROUND(${items},${pillarDecimals})`;
  return judgement !== undefined && at.numbers[judgement] !== undefined
    ? `=${at.cell(judgement)}`
    : undefined;
};
