import { createContext, useContext } from "react";
import type { Runner } from "../../../app/ports/runner";

/** Who does the pane's heavy work. */
export const RunnerContext = createContext<Runner | undefined>(undefined);

export const useRunner = (): Runner => {
  const runner = useContext(RunnerContext);
  if (!runner) throw new Error("The pane is given a runner.");
  return runner;
};
