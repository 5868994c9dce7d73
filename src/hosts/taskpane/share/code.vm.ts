import type { OpenedCopy } from "../../../app/ports/copyDesk";
import { findingOf } from "../../../app/findings";
import { recordOfCopy } from "../../../app/publish/recordOfCopy";
import { returnedAssumptions } from "../../../app/publish/returnedAssumptions";
import {
  readScenarioCode,
  scenarioCode,
  type SharedScenario,
} from "../../../app/publish/scenarioCode";
import { sentence } from "../../../derive/sentence";
import { parameters, type ParameterId } from "../../../model/parameters";
import type { Draft } from "../scenarios/draft";
import { scenarioTitle } from "../scenarios/scenario.vm";
import { faultWords, inWords, text } from "../text";

/** A scenario that was read, or why it could not be. */
export type ReadScenario =
  { readonly scenario: SharedScenario } | { readonly problems: readonly string[] };

/** The code of what is set under Scenarios. */
export const draftCode = (draft: Draft): ReadonlyArray<string> => {
  const { policy, exceptions } = draft;
  const code = scenarioCode({ title: scenarioTitle(draft), policy, exceptions, parameters: {} });
  return code.ok ? [code.value] : code.faults.map((fault) => sentence(fault, faultWords));
};

export const readCode = (typed: string): ReadScenario => {
  const read = readScenarioCode(typed);
  return read.ok
    ? { scenario: read.value }
    : { problems: read.faults.map((fault) => sentence(fault, faultWords)) };
};

/** The assumptions of a copy that came back as a scenario; every mistake names its cell. */
export const assumptionsOf = async (copy: OpenedCopy): Promise<ReadScenario> => {
  const say = (faults: Parameters<typeof sentence>[0][]): ReadScenario => ({
    problems: faults.map((fault) => sentence(fault, faultWords)),
  });
  const record = recordOfCopy(copy);
  if (!record.ok) return say([...record.faults]);
  const found = await returnedAssumptions(copy, record.value);
  if (!found) return { problems: [text.share.code.noAssumptions] };
  const { range, read } = found;
  return read.ok
    ? { scenario: read.value }
    : {
        problems: read.faults.map((fault) =>
          sentence(fault, faultWords, () => findingOf(fault, range).address)
        ),
      };
};

/** The labels of parameters a scenario changes, which the pane leaves alone. */
export const changedParameters = ({ parameters: changed }: SharedScenario): string =>
  (Object.keys(changed) as ParameterId[]).map((id) => inWords(parameters[id].label)).join(", ");

/** The draft with the levers of a scenario that was sent, for the same segment or segments. */
export const withScenario = (
  { segment, together }: Draft,
  { policy, exceptions }: SharedScenario
): Draft => ({
  ...(segment === undefined ? {} : { segment }),
  ...(together === undefined ? {} : { together }),
  policy,
  exceptions,
});
