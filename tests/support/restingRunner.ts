import type { Runner } from "../../src/app/ports/runner";

/** A runner that is never done, for tests of what does not wait for it. */
export const restingRunner: Runner = { run: () => new Promise(() => undefined) };
