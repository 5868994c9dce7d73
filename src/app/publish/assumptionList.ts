import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { cellAddress } from "../../core/table/address";
import { translated, type Language } from "../../locales";
import type { LeverValue } from "../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { parameterIds, parameters, type ParameterId } from "../../model/parameters";
import { constants, type ConstantId } from "../../model/parameters/constants";
import { yearlyText } from "../../model/scenarios/yearlyText";
import { sourceText, spanText } from "../assumptionTexts";
import { scenarioName } from "./copyLanguage";
import type { CopyRecord } from "./copyRecord";
import { firstRow } from "./page";
import { sheetName } from "./sheetNames";

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
  /** Without data or publication. */
  readonly isAssumed: boolean;
  readonly isChanged: boolean;
}

/** The columns of the sheet, in their order. */
export const assumptionColumns = [
  "kind",
  "id",
  "label",
  "value",
  "unit",
  "range",
  "source",
  "evidence",
  "owner",
  "changed",
] as const;

export type AssumptionColumn = (typeof assumptionColumns)[number];

/** The column of the values, from 0. */
export const assumptionValueColumn = assumptionColumns.indexOf("value");

/** What a column of the sheet is called. */
export const assumptionHeader = (column: AssumptionColumn, { sheets }: Language): string =>
  column === "owner" || column === "changed"
    ? sheets.copy.assumptions[column]
    : sheets.assumptions.header[column];

const leverAssumption = (
  id: LeverId,
  { policy, title }: CopyRecord,
  language: Language
): Assumption => {
  const { assumptions: common, copy } = language.sheets;
  const words = copy.assumptions;
  const lever = levers[id];
  const value = policy[id] as string | LeverValue | undefined;
  const isSet = value !== undefined;
  return {
    kind: "lever",
    id,
    label: translated(lever.label, language),
    value: typeof value === "object" ? yearlyText(value) : (value ?? null),
    unit: isChoiceLever(lever) ? common.choice : translated(unitRecord(lever.unit).label, language),
    range: isChoiceLever(lever) ? lever.choices.join(" / ") : spanText(lever.range, language),
    source: isSet ? words.scenario(scenarioName(title, language)) : words.notSet,
    evidence: isSet ? common.evidence.policy : "",
    owner: isSet ? words.owners.policy : "",
    isAssumed: false,
    isChanged: isSet,
  };
};

const parameterAssumption = (
  id: ParameterId,
  record: CopyRecord,
  language: Language
): Assumption => {
  const { assumptions: common, copy } = language.sheets;
  const words = copy.assumptions;
  const { label, low, high, evidence, unit, source, default: normal } = parameters[id];
  const own = record.parameters[id];
  const isOwn = own !== undefined;
  return {
    kind: "parameter",
    id,
    label: translated(label, language),
    value: own ?? normal,
    unit: translated(unitRecord(unit).label, language),
    range: spanText([low, high], language),
    source: isOwn ? record.source : sourceText(source, language),
    evidence: isOwn ? words.own : common.evidence[evidence],
    owner: isOwn ? words.owners.publisher : words.owners.model,
    isAssumed: !isOwn && evidence === "assumption",
    isChanged: isOwn,
  };
};

const constantAssumption = (id: ConstantId, language: Language): Assumption => {
  const { assumptions: common, copy } = language.sheets;
  const { label, value, evidence, unit, source } = constants[id];
  return {
    kind: "constant",
    id,
    label: translated(label, language),
    value,
    unit: translated(unitRecord(unit).label, language),
    range: common.fixed,
    source: sourceText(source, language),
    evidence: common.evidence[evidence],
    owner: copy.assumptions.owners.model,
    isAssumed: evidence === "assumption",
    isChanged: false,
  };
};

const constantIds = Object.keys(constants) as readonly ConstantId[];

/** Every number that holds for all segments, in the order of the sheet. */
export const assumptionList = (record: CopyRecord, language: Language): readonly Assumption[] => [
  ...leverIds.map((id) => leverAssumption(id, record, language)),
  ...parameterIds.map((id) => parameterAssumption(id, record, language)),
  ...constantIds.map((id) => constantAssumption(id, language)),
];

const valueAddress = (place: number, language: Language): string =>
  cellAddress(sheetName("assumptions", language), firstRow + 1 + place, assumptionValueColumn);

/** Where a parameter's value stands in the copy. */
export const parameterAddress = (id: ParameterId, language: Language): string =>
  valueAddress(leverIds.length + parameterIds.indexOf(id), language);

/** Where a constant's value stands in the copy. */
export const constantAddress = (id: ConstantId, language: Language): string =>
  valueAddress(leverIds.length + parameterIds.length + constantIds.indexOf(id), language);
