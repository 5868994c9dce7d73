import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { cellAddress } from "../../core/table/address";
import type { LeverValue } from "../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { parameterIds, parameters, type ParameterId } from "../../model/parameters";
import { constants, type ConstantId } from "../../model/parameters/constants";
import { yearlyText } from "../../model/scenarios/yearlyText";
import type { CopyRecord } from "./copyRecord";
import { firstRow } from "./page";
import { sheetNames } from "./sheetNames";

/** A number of the copy that holds for every segment: a lever, a parameter or a constant. */
export interface Assumption {
  readonly kind: "lever" | "parameter" | "constant";
  readonly id: string;
  readonly label: string;
  /** A lever that is not set stays blank. */
  readonly value: CellValue;
  readonly unit: string;
  readonly range: string;
  readonly source: string;
  readonly evidence: string;
  readonly owner: string;
  readonly isChanged: boolean;
}

export const assumptionHeader = [
  "Kind",
  "Id",
  "Label",
  "Value",
  "Unit",
  "Range",
  "Source",
  "Evidence",
  "Owner",
  "Changed",
] as const;

/** The column of the values, from 0. */
export const assumptionValueColumn = assumptionHeader.indexOf("Value");

const span = (low: number, high: number): string => `${low} to ${high}`;

const leverAssumption = (id: LeverId, { policy, title }: CopyRecord): Assumption => {
  const lever = levers[id];
  const value = policy[id] as string | LeverValue | undefined;
  return {
    kind: "lever",
    id,
    label: lever.label,
    value: typeof value === "object" ? yearlyText(value) : (value ?? null),
    unit: isChoiceLever(lever) ? "choice" : unitRecord(lever.unit).label,
    range: isChoiceLever(lever) ? lever.choices.join(" / ") : span(...lever.range),
    source: value === undefined ? "not set" : `scenario: ${title}`,
    evidence: value === undefined ? "" : "policy",
    owner: value === undefined ? "" : "whoever proposes the policy",
    isChanged: value !== undefined,
  };
};

const parameterAssumption = (id: ParameterId, record: CopyRecord): Assumption => {
  const { label, low, high, evidence, unit, source, default: normal } = parameters[id];
  const own = record.parameters[id];
  return {
    kind: "parameter",
    id,
    label,
    value: own ?? normal,
    unit: unitRecord(unit).label,
    range: span(low, high),
    source: own === undefined ? source.short : record.source,
    evidence: own === undefined ? evidence : "user's own",
    owner: own === undefined ? "the model" : "whoever published the copy",
    isChanged: own !== undefined,
  };
};

const constantAssumption = (id: ConstantId): Assumption => {
  const { label, value, evidence, unit, source } = constants[id];
  const owner = "the model";
  return {
    kind: "constant",
    id,
    label,
    value,
    unit: unitRecord(unit).label,
    range: "fixed",
    source: source.short,
    evidence,
    owner,
    isChanged: false,
  };
};

const constantIds = Object.keys(constants) as readonly ConstantId[];

/** Every number that holds for all segments, in the order of the sheet. */
export const assumptionList = (record: CopyRecord): readonly Assumption[] => [
  ...leverIds.map((id) => leverAssumption(id, record)),
  ...parameterIds.map((id) => parameterAssumption(id, record)),
  ...constantIds.map(constantAssumption),
];

const valueAddress = (place: number): string =>
  cellAddress(sheetNames.assumptions, firstRow + 1 + place, assumptionValueColumn);

/** Where a parameter's value stands in the copy. */
export const parameterAddress = (id: ParameterId): string =>
  valueAddress(leverIds.length + parameterIds.indexOf(id));

/** Where a constant's value stands in the copy. */
export const constantAddress = (id: ConstantId): string =>
  valueAddress(leverIds.length + parameterIds.length + constantIds.indexOf(id));
