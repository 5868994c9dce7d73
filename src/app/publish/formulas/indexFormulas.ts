import type { ConditionId } from "../../../model/indicators/assessment";
import type { ParameterId } from "../../../model/parameters";
import type { ConstantId } from "../../../model/parameters/constants";
import { quotedText } from "./numberFormula";

/** Decimals of an index from 0 to 100 that every spreadsheet program agrees on. */
const indexDecimals = 9;
/** The same for a share from 0 to 1. */
const shareDecimals = 12;

/** Where the numbers behind a score stand. */
export interface ScoreCells {
  readonly condition: (id: ConditionId) => string;
  readonly parameter: (id: ParameterId) => string;
  readonly constant: (id: ConstantId) => string;
}

/** Collective efficiency over cells: CE = 100·g(E)·m^a·S^b·h^(1−a−b)·(1 + θJ)/(1 + θ), each pillar within its floor and 1. */
export const efficiencyFormula = ({ condition, parameter, constant }: ScoreCells): string => {
  const [mass, network] = [parameter("weightMass"), parameter("weightNetwork")];
  const log = (id: ConditionId) => `LN(MAX(${constant("pillarFloor")},MIN(1,${condition(id)})))`;
  const floor = parameter("powerFloor");
  const joint = parameter("jointMultiplier");
  const gate = `(${floor}+(1-${floor})*${condition("power")})`;
  const economies = `EXP(${mass}*${log("mass")}+${network}*${log("network")}+(1-${mass}-${network})*${log("skills")})`;
  const mobilised = `(1+${joint}*${condition("jointAction")})/(1+${joint})`;
  return `=ROUND(${constant("indexScale")}*${gate}*${economies}*${mobilised},${indexDecimals})`;
};

/** The cells of the Surplus sheet, each column as a range. */
export interface SurplusCells {
  readonly names: string;
  readonly shares: string;
  readonly localShares: string;
  readonly qualities: string;
  readonly kinds: string;
  /** The cell with the name that the segment has there. */
  readonly name: string;
  /** What the kinds are called there. */
  readonly words: { readonly manufacturing: string; readonly none: string };
  readonly constant: (id: ConstantId) => string;
}

/** Reinvestment index and its companions over the cells of the Surplus sheet, in the order of `Reinvestment`. */
export const reinvestmentFormulas = (at: SurplusCells): readonly string[] => {
  const local = `(${at.names}=${at.name})*${at.shares}*${at.localShares}`;
  const rounded = (formula: string, decimals: number) => `=ROUND(${formula},${decimals})`;
  return [
    rounded(`${at.constant("indexScale")}*SUMPRODUCT(${local}*${at.qualities})`, indexDecimals),
    rounded(
      `SUMPRODUCT(${local}*(${at.kinds}=${quotedText(at.words.manufacturing)}))`,
      shareDecimals
    ),
    rounded(`SUMPRODUCT(${local}*(${at.kinds}<>${quotedText(at.words.none)}))`, shareDecimals),
    rounded(`1-SUMPRODUCT(${local})`, shareDecimals),
  ];
};

/** The change of a number against another, as a share. */
export const changeFormula = (after: string, before: string): string =>
  `=ROUND(${after}/${before}-1,${shareDecimals})`;

/** A number over another. */
export const ratioFormula = (number: string, other: string): string =>
  `=ROUND(${number}/${other},${shareDecimals})`;

/** A number times what it is in the base year. */
export const scaledFormula = (base: string, level: string): string =>
  `=ROUND(${base}*${level},${indexDecimals})`;
