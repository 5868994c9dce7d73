/** A measurement beside what COINr needed. */
export interface Measurement {
  readonly task: string;
  readonly seconds: number;
  /** Of the processor, all threads together: what counts where others use the computer too. */
  readonly processorSeconds: number;
  readonly targetSeconds: number;
  /** Recorded in another run, on a like machine. */
  readonly coinrSeconds: number;
  /** How many times as fast as COINr. */
  readonly ratio: number;
}

const repeats = 5;

interface Times {
  readonly seconds: number;
  readonly processorSeconds: number;
}

const timed = (run: () => void): Times => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(used);
  return {
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (user + system) / 1_000_000,
  };
};

/** The median of a few runs, the first not counted: the engine compiles while it runs. */
const timesOf = (run: () => void): Times => {
  run();
  const times = Array.from({ length: repeats }, () => timed(run));
  const middle = (key: keyof Times): number =>
    times.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? NaN;
  return { seconds: middle("seconds"), processorSeconds: middle("processorSeconds") };
};

export const measured = (
  task: string,
  targetSeconds: number,
  coinrSeconds: number,
  run: () => void
): Measurement => {
  const times = timesOf(run);
  return { task, ...times, targetSeconds, coinrSeconds, ratio: coinrSeconds / times.seconds };
};
