import { failure, fault, success, type Cells, type Result } from "../../core/fault";
import type { Publication } from "../ports/publication";
import { areParameters, isObject, isPolicy } from "./admissibleScenario";
import type { CopyRecord } from "./copyRecord";
import { readStoredText, storedXml } from "../stored/storedText";

const namespace = "urn:cluster-policy-lab:copy";
const version = 1;

/** The record as the copy carries it, unseen. */
export const recordXml = (record: CopyRecord): Publication["stored"][number] => ({
  namespace,
  xml: storedXml(namespace, { version, text: JSON.stringify(record) }),
});

const isCells = (value: unknown): value is Cells =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (row) =>
      Array.isArray(row) &&
      row.every((cell) => cell === null || ["string", "number", "boolean"].includes(typeof cell))
  );

const texts = ["engineVersion", "modelVersion", "source", "published", "title", "inputsDigest"];
const longestRun = 30;
const mostDraws = 10_000;

/** Has everything in it the form of a record? Whoever wrote it, nothing is computed from less. */
const isRecord = (value: unknown): value is CopyRecord => {
  if (!isObject(value) || !isObject(value["tables"])) return false;
  const { policy, parameters, years, seed, draws, tables, fewestFirms, heldBack } = value;
  const { segments, surplus, factors } = tables;
  return (
    texts.every((key) => typeof value[key] === "string") &&
    isPolicy(policy) &&
    areParameters(parameters) &&
    [years, seed, draws, fewestFirms].every(
      (each) => Number.isInteger(each) && Number(each) >= 0
    ) &&
    Array.isArray(heldBack) &&
    Number(years) <= longestRun &&
    Number(draws) <= mostDraws &&
    isCells(segments) &&
    [surplus, factors].every((cells) => cells === undefined || isCells(cells))
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The record among what a workbook carries. */
export const readRecord = (stored: Publication["stored"]): Result<CopyRecord> => {
  const found = stored.find((each) => each.namespace === namespace);
  if (!found) return failure(fault("recordMissing"));
  const text = readStoredText(found.xml);
  if (!text) return failure(fault("recordDamaged"));
  if (text.version > version)
    return failure(fault("newerVersion", {}, { found: text.version, limit: version }));
  const record = parsed(text.text);
  return isRecord(record) ? success(record) : failure(fault("recordDamaged"));
};
