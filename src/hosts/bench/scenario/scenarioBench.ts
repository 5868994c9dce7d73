import { cpus } from "node:os";
import { kernelBench } from "./kernelBench";
import { memory } from "./memoryBench";
import { cancelling, manyDraws, sliderMove, workers } from "./workBench";

/**
 * Measures the scenario engine.
 *
 * @param yardstick source of the compiled yardstick, if it is there
 */
export const scenarioBench = async (yardstick: string): Promise<unknown> => ({
  computer: {
    processor: cpus()[0]?.model.trim(),
    processors: cpus().length,
    node: process.version,
  },
  kernel: await kernelBench(yardstick),
  draws10000Years20: await manyDraws(),
  draws200Segments10Years15: await sliderMove(),
  workers: await workers(),
  cancelling: await cancelling(),
  memory: await memory(),
});
