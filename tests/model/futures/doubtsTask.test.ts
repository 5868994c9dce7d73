import { doubtsOf } from "../../../src/model/futures/doubtsTask";
import { futuresOf } from "../../../src/model/futures/futuresTask";
import { alone } from "../../../src/model/futures/futuresQuestion";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { localRunner } from "../../support/localRunner";
import { valueOf } from "../../support/publications";

const outcomes = ["output", "jobs"] as const;
const asked = { outcomes, years: 6, draws: 40, seed: 3 };
const policy = { tariffOutput: 0.4, inputAvailability: 0.7 };
const segments = [
  defaultSegment,
  { ...defaultSegment, importedInputShare: 0.5, exportShare: 0.2 },
  { ...defaultSegment, labourSurplus: 0.4 },
];

test("each segment is compared as it is alone, to the last bit", async () => {
  const found = valueOf(await localRunner().run(doubtsOf({ segments, policy, ...asked })));
  expect(found).toHaveLength(segments.length);
  for (const [s, inputs] of segments.entries()) {
    const question = { segments: alone(inputs), policies: [{}, policy], ...asked };
    const futures = valueOf(await localRunner().run(futuresOf(question)));
    expect(found[s]).toEqual({ ok: true, value: futures.policies[1]?.against[0] });
  }
});

test("a segment of which nothing can be said keeps its reason, and the others their answers", async () => {
  const broken = { ...defaultSegment, importedInputShare: NaN };
  const mixed = [defaultSegment, broken, defaultSegment];
  const found = valueOf(await localRunner().run(doubtsOf({ segments: mixed, policy, ...asked })));
  expect(found.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(found[2]).toEqual(found[0]);
});
