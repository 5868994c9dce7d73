import { isChoiceLever, type NumberLever } from "../../src/core/catalogue/defineLevers";
import { randomStream, type RandomStream } from "../../src/core/numeric/random";
import { levers, leverIds } from "../../src/model/levers/levers";
import { parameterFaults } from "../../src/model/parameters/readParameters";
import { parameterIds, parameters, type ParameterValues } from "../../src/model/parameters";
import { checkAdmissible } from "../../src/model/cluster/admissible";
import type { Policy } from "../../src/model/cluster/policy";
import {
  simulationInputIds,
  simulationInputs,
  type SegmentInputs,
} from "../../src/model/segments/simulationInputs";

/** A segment, a policy and parameters the model promises to answer for. */
export interface AdmissibleCase {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly parameters: ParameterValues;
}

const between = (random: RandomStream, low: number, high: number): number =>
  low + (high - low) * random.uniform();

const segmentOf = (random: RandomStream): SegmentInputs => {
  const drawn = Object.fromEntries(
    simulationInputIds.map((id) => {
      const [low, high] = simulationInputs[id].range;
      return [id, between(random, low, Math.min(high, 1))];
    })
  ) as unknown as SegmentInputs;
  const shares = [random.uniform() + 0.01, random.uniform() + 0.01, random.uniform() + 0.01];
  const total = shares.reduce((a, b) => a + b, 0);
  const [shareCluster = 0, shareLarge = 0, shareImports = 0] = shares.map((x) => x / total);
  const importedInputShare = between(random, 0, 0.35);
  const market = { shareCluster, shareLarge, shareImports, importedInputShare };
  return random.uniform() < 1 / 2
    ? { ...drawn, ...market }
    : { ...drawn, ...market, labourWeight: random.uniform() };
};

const parametersOf = (random: RandomStream, segment: SegmentInputs): ParameterValues => {
  const drawn = Object.fromEntries(
    parameterIds.map((id) => [id, between(random, parameters[id].low, parameters[id].high)])
  ) as unknown as ParameterValues;
  return { ...drawn, materialShare: Math.max(drawn.materialShare, segment.importedInputShare) };
};

/** A value of a lever somewhere in its range. */
const leverValue = (random: RandomStream, { range, unit }: NumberLever): number => {
  const value = between(random, range[0], Math.min(range[1], 3));
  return unit === "year" ? Math.max(range[0], Math.round(value)) : value;
};

/** The longest run there is, so that a value a year is never too few. */
const everyYear = Array.from({ length: 31 });

/** One value a year, a third of them blank, which leaves the lever at its base. */
const leverPath = (random: RandomStream, lever: NumberLever): (number | null)[] =>
  everyYear.map(() => (random.uniform() < 1 / 3 ? null : leverValue(random, lever)));

const weights = (random: RandomStream): Policy => {
  const training = random.uniform();
  const infrastructure = (1 - training) * random.uniform();
  return { training, infrastructure, technology: 1 - training - infrastructure };
};

/**
 * A third of the levers, somewhere in their range, one in five of them with a value a year; the
 * three service weights sum to 1.
 */
const policyOf = (random: RandomStream): Policy => {
  const moved = leverIds.filter(
    (id) => !["training", "infrastructure", "technology"].includes(id) && random.uniform() < 1 / 3
  );
  const drawn = moved.map((id) => {
    const lever = levers[id];
    if (isChoiceLever(lever)) return [id, lever.choices[random.below(lever.choices.length)]];
    return lever.yearly && random.uniform() < 1 / 5
      ? [id, leverPath(random, lever)]
      : [id, leverValue(random, lever)];
  });
  return {
    ...(Object.fromEntries(drawn) as Policy),
    ...(random.uniform() < 1 / 3 ? weights(random) : {}),
  };
};

/** The first so many admissible cases of a seed. */
export function* admissibleCases(seed: number, count: number): Generator<AdmissibleCase> {
  const random = randomStream(seed);
  for (let found = 0; found < count;) {
    const segment = segmentOf(random);
    const drawn = parametersOf(random, segment);
    if (parameterFaults(drawn).length > 0 || !checkAdmissible(segment, drawn).ok) continue;
    found += 1;
    yield { segment, policy: policyOf(random), parameters: drawn };
  }
}
