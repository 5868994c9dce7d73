import { failure, fault, success, type Result } from "../../fault";
import type { IndexRecord, Step, StepName } from "./record";

type StepOf<Name extends StepName> = Extract<Step, { readonly step: Name }>;

/** The step of a record; a fault where the index has no such step. */
export const stepOf = <Name extends StepName>(
  record: IndexRecord,
  name: Name
): Result<StepOf<Name>> => {
  const found = record.steps.find((step): step is StepOf<Name> => step.step === name);
  return found
    ? success(found)
    : failure(
        fault(
          "stepMissing",
          {},
          { found: name, expected: record.steps.map(({ step }) => step).join(", ") }
        )
      );
};

/**
 * A record with one step changed. A step that the index does not have cannot be varied: that is a
 * fault, never an index that stays as it was.
 */
export const changeStep = <Name extends StepName>(
  record: IndexRecord,
  name: Name,
  change: (step: StepOf<Name>) => StepOf<Name>
): Result<IndexRecord> => {
  const found = stepOf(record, name);
  return found.ok
    ? success({
        ...record,
        steps: record.steps.map((step) => (step === found.value ? change(found.value) : step)),
      })
    : found;
};
