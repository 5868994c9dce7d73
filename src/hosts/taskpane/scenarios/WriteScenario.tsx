import { memo } from "react";
import type { Workbook } from "../../../app/ports/workbook";
import type { FuturesState } from "../futures/FuturesDesk";
import { useRunner } from "../futures/runnerContext";
import { WriteButton } from "../parts/WriteButton";
import { useNewest } from "../useNewest";
import { failureText } from "./failureText";
import { newestSheet, type SetUp } from "./newestSheet";

const Button = memo(WriteButton);

export interface WriteScenarioProps {
  readonly workbook: Workbook;
  readonly setUp: SetUp;
  /** The last answer, be it to what is set up or to what was before. */
  readonly last: FuturesState;
  /** The names of the segments where several are run together. */
  readonly names: readonly string[] | undefined;
}

/** Writes what is set up when it is pressed, as soon as there is an answer to that. */
export const WriteScenario = ({ workbook, setUp, last, names }: WriteScenarioProps) => {
  const runner = useRunner();
  const sheet = useNewest(async () => {
    const found = await newestSheet(setUp, last, runner);
    return found.ok ? found.value : { problem: failureText(found.faults, names) };
  });
  return <Button workbook={workbook} sheet={sheet} />;
};
