import type { ParameterDraws } from "../../../model/cluster/block/runDraws";
import { simulateDraws, type DrawnRuns } from "../../../model/cluster/block/simulateDraws";
import { outcomeIds } from "../../../model/outcomes";
import { sampledDraws } from "../../../model/uncertainty/sampledDraws";
import { timed, timesOf } from "../measure";
import { compileYardstick, type Yardstick } from "./compiledYardstick";
import { yardstickPolicy, yardstickSegment } from "./yardstick";

const draws = 4096;
const years = 20;
const rounds = 40;
/** Runs before anything is timed: the engine compiles what it sees run, the yardstick is compiled. */
const warmUps = 25;
const agreement = 1e-9;

const nanoseconds = (milliseconds: number): number => (milliseconds * 1e6) / (draws * (years + 1));

/** Runs the draws with every outcome kept, in memory that is used again, as the yardstick's is. */
const ours = (given: ParameterDraws, room: Float64Array): DrawnRuns =>
  simulateDraws(yardstickSegment, yardstickPolicy(years), given, years, outcomeIds, room);

/** The second of two runs is timed: so does the yardstick. */
const ourTime = async (given: ParameterDraws, room: Float64Array): Promise<number> => {
  ours(given, room);
  return nanoseconds(await timed(() => ours(given, room)));
};

const warmUp = (given: ParameterDraws, room: Float64Array): void => {
  for (let n = 0; n < warmUps; n++) ours(given, room);
};

const alone = async (given: ParameterDraws, room: Float64Array) => {
  warmUp(given, room);
  const all: number[] = [];
  for (let n = 0; n < rounds; n++) all.push(await ourTime(given, room));
  return { nsPerDrawYear: timesOf(all) };
};

/** Ours and the yardstick's turn by turn, so that whatever else the computer does meets all alike. */
const beside = async (yardstick: Yardstick, room: Float64Array) => {
  const times: Record<"ours" | "fastMath" | "plain", number[]> = {
    ours: [],
    fastMath: [],
    plain: [],
  };
  warmUp(yardstick.draws, room);
  for (let n = 0; n < rounds; n++) {
    times.ours.push(await ourTime(yardstick.draws, room));
    times.fastMath.push(yardstick.run("fastMath").nsPerDrawYear);
    times.plain.push(yardstick.run("plain").nsPerDrawYear);
  }
  const [own, fastMath, plain] = [times.ours, times.fastMath, times.plain].map(timesOf);
  const inTurn = timesOf(times.ours.map((time, n) => time / (times.fastMath[n] ?? NaN)));
  const { values } = ours(yardstick.draws, room);
  const checksum = values
    .subarray(0, draws * (years + 1) * outcomeIds.length)
    .reduce((a, b) => a + b, 0);
  const expected = yardstick.run("plain").checksum;
  const difference = Math.abs(checksum / expected - 1);
  return {
    nsPerDrawYear: own,
    yardstick: { fastMath, plain },
    ratioToFastMath: {
      ofMedians: (own?.median ?? NaN) / (fastMath?.median ?? NaN),
      ofLeast: (own?.least ?? NaN) / (fastMath?.least ?? NaN),
      medianOfTurns: inTurn.median,
      target: 0.8,
    },
    checksum: { ours: checksum, yardstick: expected, difference, agrees: difference < agreement },
  };
};

/** One thread, every outcome kept: nanoseconds a draw and year, beside the compiled yardstick if it is there. */
export const kernelBench = async (source: string) => {
  const room = new Float64Array(draws * (years + 1) * outcomeIds.length);
  const size = { draws, years, outcomes: outcomeIds.length };
  const yardstick = compileYardstick(source, draws, years);
  if (typeof yardstick === "string") {
    const given = sampledDraws(1, { from: 0, to: draws }, yardstickSegment);
    return { ...size, ...(await alone(given, room)), yardstick };
  }
  try {
    return { ...size, ...(await beside(yardstick, room)) };
  } finally {
    yardstick.remove();
  }
};
