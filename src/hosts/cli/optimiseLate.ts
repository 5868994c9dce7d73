import { setFlagsFromString } from "node:v8";

/** How much a function runs before the engine optimises it, in bytes of its code; eight times the usual. */
const interruptBudget = 8 * 66 * 1024;

// Most commands are over in a second or two, before what was optimised has paid for the work of
// optimising it, which is a third of all. What runs for long is still optimised, a moment later.
setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
