import { failure, fault, success, type Result } from "../../core/fault";
import type { Publication } from "../ports/publication";
import type { CopyRecord } from "./copyRecord";
import { readStoredText, storedXml } from "../stored/storedText";
import { readRecordText, recordText, recordVersion } from "./recordText";

const namespace = "urn:cluster-policy-lab:copy";

/** The record as the copy carries it, unseen. */
export const recordXml = (record: CopyRecord): Publication["stored"][number] => ({
  namespace,
  xml: storedXml(namespace, { version: recordVersion, text: recordText(record) }),
});

/** A record from its text and the version of the text's form. */
export const recordFrom = (text: string, version: number): Result<CopyRecord> => {
  if (version > recordVersion)
    return failure(fault("newerVersion", {}, { found: version, limit: recordVersion }));
  const record = readRecordText(text);
  return record ? success(record) : failure(fault("recordDamaged"));
};

/** The record among what a workbook carries. */
export const readRecord = (stored: Publication["stored"]): Result<CopyRecord> => {
  const found = stored.find((each) => each.namespace === namespace);
  if (!found) return failure(fault("recordMissing"));
  const text = readStoredText(found.xml);
  return text ? recordFrom(text.text, text.version) : failure(fault("recordDamaged"));
};
