import type { Runner } from "../../../../src/app/ports/runner";
import { failure, type Fault } from "../../../../src/core/fault";
import { localRunner } from "../../../support/localRunner";

export interface HeldRunner {
  readonly runner: Runner;
  /** From now on work waits. */
  readonly hold: () => void;
  /** Does what waits and all that comes; with a fault, all of it fails instead. */
  readonly letGo: (fault?: Fault) => void;
}

/** A runner on this thread whose work can be held back. */
export const heldRunner = (): HeldRunner => {
  const local = localRunner();
  let gate: Promise<Fault | undefined> = Promise.resolve(undefined);
  let open: (fault?: Fault) => void = () => undefined;
  return {
    runner: {
      run: async (work, options) => {
        const fault = await gate;
        return fault ? failure(fault) : local.run(work, options);
      },
    },
    hold: () => {
      gate = new Promise((resolve) => (open = resolve));
    },
    letGo: (fault) => open(fault),
  };
};
