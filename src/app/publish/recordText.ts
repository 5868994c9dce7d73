import type { Cells } from "../../core/fault";
import { areExceptions, areParameters, isPolicy } from "./admissibleScenario";
import { languageIds } from "../../locales";
import { isObject, isTextList, parsedJson } from "../jsonValue";
import type { CopyRecord } from "./copyRecord";
import { isWhatIf, usualWhatIf } from "./whatIfLevers";

/** The form of the text; another one means another form. */
export const recordVersion = 1;

export const recordText = (record: CopyRecord): string => JSON.stringify(record);

const isCells = (value: unknown): value is Cells =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (row) =>
      Array.isArray(row) &&
      row.every((cell) => cell === null || ["string", "number", "boolean"].includes(typeof cell))
  );

const texts = ["engineVersion", "modelVersion", "source", "published", "title", "inputsDigest"];

const isLanguage = (value: unknown): boolean =>
  value === undefined || (languageIds as readonly unknown[]).includes(value);

const longestRun = 30;
const mostDraws = 10_000;

/** Has everything in it the form of a record? Whoever wrote it, nothing is computed from less. */
const isRecord = (value: unknown): value is CopyRecord => {
  if (!isObject(value) || !isObject(value["tables"])) return false;
  const { policy, exceptions, parameters, years, seed, draws, tables, fewestFirms } = value;
  const { segments, surplus, factors } = tables;
  return (
    texts.every((key) => typeof value[key] === "string") &&
    isPolicy(policy) &&
    (exceptions === undefined || areExceptions(exceptions)) &&
    areParameters(parameters) &&
    [years, seed, draws, fewestFirms].every(
      (each) => Number.isInteger(each) && Number(each) >= 0
    ) &&
    [value["heldBack"], value["totalsHeldBack"]].every(isTextList) &&
    isWhatIf(value["whatIf"]) &&
    isLanguage(value["language"]) &&
    Number(years) <= longestRun &&
    Number(draws) <= mostDraws &&
    isCells(segments) &&
    [surplus, factors].every((cells) => cells === undefined || isCells(cells))
  );
};

/** What records did not say before it could be chosen. The order of what they say stays: it is part of their text. */
const completed = (found: Readonly<Record<string, unknown>>): unknown => ({
  ...found,
  ...("totalsHeldBack" in found ? {} : { totalsHeldBack: [] }),
  ...("whatIf" in found ? {} : { whatIf: usualWhatIf }),
});

/** The record in a text; `undefined` where it is none. */
export const readRecordText = (text: string): CopyRecord | undefined => {
  const found = parsedJson(text);
  if (!isObject(found)) return undefined;
  const record = completed(found);
  return isRecord(record) ? record : undefined;
};
