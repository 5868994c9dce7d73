import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { scenarioBench } from "./scenarioBench";

// Memory is measured after what is no longer used has been cleared away.
setFlagsFromString("--expose-gc");

const { values } = parseArgs({
  options: { yardstick: { type: "string", default: "../shared/bench/kernel.c" } },
});

void scenarioBench(values.yardstick).then((found) =>
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
);
