import { success, type Result } from "../../../src/core/fault";
import type { Work } from "../../../src/core/catalogue/task";
import type { OutcomeId } from "../../../src/model/outcomes";
import { defaultParameters } from "../../../src/model/parameters";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import type { Policy } from "../../../src/model/cluster/policy";
import { compositionWork, type Composition } from "../../../src/model/space/composition";

const done = (work: Result<Work<Composition>>): Composition => {
  if (!work.ok) throw new Error(JSON.stringify(work.faults));
  const { task, shared, pieces } = work.value;
  const parts = pieces.map((piece) => {
    const part = task.piece(shared, piece);
    if (!part.ok) throw new Error(JSON.stringify(part.faults));
    return part.value;
  });
  const answer = task.join(shared, parts);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.value;
};

const segmentsOf = (...shares: readonly number[]) =>
  shares.map((shareCluster, i) => ({
    name: `Segment ${i + 1}`,
    inputs: { ...defaultSegment, shareCluster, shareLarge: 0.6 - shareCluster, shareImports: 0.4 },
  }));

const compositionOf = (
  segments: ReturnType<typeof segmentsOf>,
  policy: Policy,
  outcome: OutcomeId = "output"
): Composition =>
  done(compositionWork({ segments, policy, outcome, year: 10, parameters: defaultParameters }));

/** Services from outside, which make the treated cluster cheaper and better. */
const services: Policy = { aid: 1, association: 0.8 };

test("what makes one cluster cheaper is worth less once its rivals are cheaper too", () => {
  const { single, joint, loss } = compositionOf(segmentsOf(0.2, 0.2), services);
  single.forEach((gain, i) => expect(gain).toBeGreaterThan(joint[i] ?? NaN));
  expect(loss).toEqual(success(expect.any(Number)));
  expect(loss.ok && loss.value).toBeGreaterThan(0);
  expect(loss.ok && loss.value).toBeLessThan(1);
});

test("the more of the market has the policy, the more is lost", () => {
  const losses = [0.05, 0.15, 0.28].map((share) => {
    const { loss } = compositionOf(segmentsOf(share, share), services);
    return loss.ok ? loss.value : NaN;
  });
  expect([...losses].sort((a, b) => a - b)).toEqual(losses);
});

test("a single segment loses nothing", () => {
  const { loss } = compositionOf(segmentsOf(0.3), services);
  expect(loss.ok && loss.value).toBeCloseTo(0, 12);
});

test("a tariff holds for the whole market: nobody gains it from the other segments", () => {
  const { single, joint } = compositionOf(segmentsOf(0.2, 0.2), { tariffOutput: 0.5 });
  single.forEach((gain, i) => {
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeCloseTo(joint[i] ?? NaN, 12);
  });
});

test("together each segment counts by its share of the market", () => {
  const { single, singleTogether } = compositionOf(segmentsOf(0.1, 0.3), services);
  expect(singleTogether).toBeCloseTo((0.1 * (single[0] ?? 0) + 0.3 * (single[1] ?? 0)) / 0.4, 12);
});

test("no policy gains nothing, and then there is no loss to speak of", () => {
  const { single, joint, loss } = compositionOf(segmentsOf(0.2, 0.2), {});
  expect([...single, ...joint]).toEqual([0, 0, 0, 0]);
  expect(loss).toMatchObject({ ok: false, faults: [{ code: "zeroDenominator" }] });
});

test("segments that have more than the whole market between them are refused", () => {
  const work = compositionWork({
    segments: segmentsOf(0.4, 0.4),
    policy: services,
    outcome: "output",
    year: 5,
    parameters: defaultParameters,
  });
  expect(work).toMatchObject({ ok: false, faults: [{ code: "limitsViolated" }] });
});
