import { isChoiceLever } from "../../src/core/catalogue/defineLevers";
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
  return { ...drawn, shareCluster, shareLarge, shareImports, importedInputShare };
};

const parametersOf = (random: RandomStream, segment: SegmentInputs): ParameterValues => {
  const drawn = Object.fromEntries(
    parameterIds.map((id) => [id, between(random, parameters[id].low, parameters[id].high)])
  ) as unknown as ParameterValues;
  return { ...drawn, materialShare: Math.max(drawn.materialShare, segment.importedInputShare) };
};

/** A third of the levers, somewhere in their range; the three service weights sum to 1. */
const policyOf = (random: RandomStream): Policy => {
  const moved = leverIds.filter(
    (id) => !["training", "infrastructure", "technology"].includes(id) && random.uniform() < 1 / 3
  );
  return Object.fromEntries(
    moved.map((id) => {
      const lever = levers[id];
      if (isChoiceLever(lever)) return [id, lever.choices[random.below(lever.choices.length)]];
      const value = between(random, lever.range[0], Math.min(lever.range[1], 3));
      return [id, lever.unit === "year" ? Math.max(lever.range[0], Math.round(value)) : value];
    })
  ) as Policy;
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
