import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { cellAddress } from "../../core/table/address";
import { translated, type Language } from "../../locales";
import type { OwnLevers } from "../../model/cluster/clusterPolicy";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { parameterIds, parameters, type ParameterId } from "../../model/parameters";
import { constants, type ConstantId } from "../../model/parameters/constants";
import { rowName, todayWord } from "../../model/scenarios/tableWords";
import { yearlyText } from "../../model/scenarios/yearlyText";
import { sourceText, spanText } from "../assumptionTexts";
import { ownRows } from "../scenarios/ownRows";
import { scenarioName } from "./copyLanguage";
import { leversIn, type CopyRecord } from "./copyRecord";
import { firstRow } from "./page";
import { sheetName } from "./sheetNames";

/** A number of the copy that stands in no table: a lever, a parameter or a constant. */
export interface Assumption {
  readonly kind: "lever" | "parameter" | "constant";
  /** For a lever that one segment has of its own, such as `tariffOutput @ Kumasi, repair`. */
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

type SetTo = OwnLevers[LeverId];

const leverValue = (value: SetTo): CellValue => {
  if (value === null) return todayWord;
  return typeof value === "object" ? yearlyText(value) : (value ?? null);
};

const leverAssumption = (
  id: LeverId,
  value: SetTo,
  { title }: CopyRecord,
  language: Language
): Assumption => {
  const { assumptions: common, copy } = language.sheets;
  const words = copy.assumptions;
  const lever = levers[id];
  const isSet = value !== undefined;
  return {
    kind: "lever",
    id,
    label: translated(lever.label, language),
    value: leverValue(value),
    unit: isChoiceLever(lever) ? common.choice : translated(unitRecord(lever.unit).label, language),
    range: isChoiceLever(lever) ? lever.choices.join(" / ") : spanText(lever.range, language),
    source: isSet ? words.scenario(scenarioName(title, language)) : words.notSet,
    evidence: isSet ? common.evidence.policy : "",
    owner: isSet ? words.owners.policy : "",
    isAssumed: false,
    isChanged: isSet,
  };
};

/** What single segments have of their own. */
const ownAssumptions = (record: CopyRecord, language: Language): readonly Assumption[] =>
  ownRows([leversIn(record)]).map(({ id, segment, valueIn }) => {
    const lever = leverAssumption(id, valueIn(leversIn(record)), record, language);
    const label = language.sheets.scenarioTable.ofSegment(lever.label, segment);
    return { ...lever, id: rowName({ lever: id, segment }), label };
  });

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

/** Every number that stands in no table, in the order of the sheet. */
export const assumptionList = (record: CopyRecord, language: Language): readonly Assumption[] => [
  ...leverIds.map((id) => leverAssumption(id, record.policy[id], record, language)),
  ...ownAssumptions(record, language),
  ...parameterIds.map((id) => parameterAssumption(id, record, language)),
  ...constantIds.map((id) => constantAssumption(id, language)),
];

/** A copy and the language of its sheets. */
interface Copy {
  readonly record: CopyRecord;
  readonly language: Language;
}

/** @param place among the numbers that come after the levers */
const valueAddress = (place: number, { record, language }: Copy): string => {
  const levers = leverIds.length + ownRows([leversIn(record)]).length;
  const row = firstRow + 1 + levers + place;
  return cellAddress(sheetName("assumptions", language), row, assumptionValueColumn);
};

/** Where a parameter's value stands in the copy. */
export const parameterAddress = (id: ParameterId, copy: Copy): string =>
  valueAddress(parameterIds.indexOf(id), copy);

/** Where a constant's value stands in the copy. */
export const constantAddress = (id: ConstantId, copy: Copy): string =>
  valueAddress(parameterIds.length + constantIds.indexOf(id), copy);
