import { parseArgs } from "node:util";
import { scenarioBench } from "./scenarioBench";

const { values } = parseArgs({
  options: { yardstick: { type: "string", default: "../shared/bench/kernel.c" } },
});

void scenarioBench(values.yardstick).then((found) =>
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
);
