import { parseArgs } from "node:util";
import { scenarioBench } from "./scenarioBench";
import { sliderMove } from "./workBench";

const { values } = parseArgs({
  options: {
    yardstick: { type: "string", default: "../shared/bench/kernel.c" },
    // The bare runs of a slider's move alone, for what is measured beside them.
    move: { type: "boolean", default: false },
  },
});

const measured: Promise<unknown> = values.move ? sliderMove() : scenarioBench(values.yardstick);
void measured.then((found) => process.stdout.write(`${JSON.stringify(found, null, 2)}\n`));
