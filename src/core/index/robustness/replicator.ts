import { success, then, type Result } from "../../fault";
import { randomStream, type RandomStream } from "../../numeric/random";
import { buildIndex, rebuildIndex, scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { changeStep } from "../pipeline/changeStep";
import type { IndicatorData } from "../indicatorData";
import type { IndexRecord, Step } from "../pipeline/record";
import { weightsOf } from "../pipeline/weightsOf";
import { byInputUnit } from "./byInputUnit";
import { rollUp } from "./firms";
import { noisyWeights } from "./noisyWeights";
import type { Variation } from "./variation";
import { withErrors } from "./withErrors";

/**
 * Builds an index with everything that varies at one point: a coordinate from 0 up to but not 1
 * for each variation. The coordinate chooses among the alternatives of a method; for noise and data
 * it is the seed of one realisation.
 *
 * @returns the scores of the top for every unit of the input, NaN for those without
 */
export type Replicate = (point: readonly number[]) => Result<Float64Array>;

const seeds = 4294967296; // 2^32

const streamAt = (coordinate: number): RandomStream =>
  randomStream(Math.floor(coordinate * seeds) | 0);

const pick = <T>(list: readonly T[], coordinate: number): T | undefined =>
  list[Math.floor(coordinate * list.length)];

interface Chosen {
  readonly variation: Variation;
  readonly coordinate: number;
}

const dataAt = (input: IndicatorData, chosen: readonly Chosen[]): IndicatorData =>
  chosen.reduce((data, { variation, coordinate }) => {
    if (variation.vary === "firms") return rollUp(data, variation.firms, streamAt(coordinate));
    if (variation.vary === "errors")
      return withErrors(data, variation.errors, streamAt(coordinate));
    return data;
  }, input);

const withStep = (record: IndexRecord, chosen: Step | undefined): IndexRecord =>
  chosen === undefined
    ? record
    : { ...record, steps: record.steps.map((step) => (step.step === chosen.step ? chosen : step)) };

/** The record with the alternatives chosen and, where missing cells are drawn, a seed to draw by. */
const recordAt = (record: IndexRecord, chosen: readonly Chosen[]): Result<IndexRecord> => {
  const varied = chosen.reduce(
    (found, { variation, coordinate }) =>
      variation.vary === "method"
        ? withStep(found, pick(variation.alternatives, coordinate))
        : found,
    record
  );
  const missing = chosen.find(({ variation }) => variation.vary === "missing");
  return missing === undefined
    ? success(varied)
    : changeStep(varied, "impute", (step) => ({
        ...step,
        seed: Math.floor(missing.coordinate * seeds) | 0,
      }));
};

/** The index with noise on the weights that its weigh step found. */
const withNoise = (index: BuiltIndex, chosen: readonly Chosen[]): Result<BuiltIndex> => {
  const noise = chosen.find(({ variation }) => variation.vary === "weights");
  if (noise?.variation.vary !== "weights") return success(index);
  const weights = noisyWeights(
    weightsOf(index.stages),
    noise.variation.noise,
    streamAt(noise.coordinate)
  );
  return then(
    changeStep(index.record, "weigh", (step) => ({ ...step, method: "given", weights })),
    (record) => rebuildIndex(record, index)
  );
};

/** Which alternatives were chosen for the steps before the weights, as a key; undefined if anything else varies them. */
const keyOf = (chosen: readonly Chosen[]): string | undefined =>
  chosen.some(({ variation }) => ["firms", "errors", "missing"].includes(variation.vary))
    ? undefined
    : chosen
        .flatMap(({ variation, coordinate }) =>
          variation.vary === "method" && !isLate(variation.alternatives[0])
            ? [Math.floor(coordinate * variation.alternatives.length)]
            : []
        )
        .join(" ");

const isLate = (step: Step | undefined): boolean =>
  step?.step === "weigh" || step?.step === "aggregate";

/**
 * Replicates an index. Each replication is built from the first step that differs from one already
 * built: indices are remembered by the alternatives of the steps before the weights, so that most
 * replications only weigh and aggregate.
 */
export const replicator = (index: BuiltIndex, variations: readonly Variation[]): Replicate => {
  const built = new Map<string, BuiltIndex>();
  const build = (record: IndexRecord, chosen: readonly Chosen[]): Result<BuiltIndex> => {
    const input = dataAt(index.input, chosen);
    if (input !== index.input) return buildIndex(record, input);
    const key = keyOf(chosen);
    const found = rebuildIndex(record, (key === undefined ? undefined : built.get(key)) ?? index);
    if (key !== undefined && found.ok && !built.has(key)) built.set(key, found.value);
    return found;
  };
  return (point) => {
    const chosen = variations.map((variation, v) => ({ variation, coordinate: point[v] ?? 0 }));
    return then(recordAt(index.record, chosen), (record) =>
      then(build(record, chosen), (plain) =>
        then(withNoise(plain, chosen), (replica) =>
          success(byInputUnit(replica, scoresOf(replica)))
        )
      )
    );
  };
};
