import { smallestWeightChanges } from "../../../../src/core/index/robustness/smallestWeightChanges";
import { scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import { changeStep } from "../../../../src/core/index/pipeline/changeStep";
import { aggregateBy, builtOf, given, smallRecord } from "../smallIndex";

const changesOf = (index = builtOf(), first = 0, second = 4) => {
  const result = smallestWeightChanges(index, first, second);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.value;
};

test("the change that two straight lines call for, by hand", () => {
  // On the scale from 1 to 100, divided by 99 and less 1: Ash has base (0 + 1)/2 and reach 1, Elm
  // base (1 + 1/4)/2 and reach 1/2. Ash leads by s·½ − (1 − s)·⅛ for a share s of reach: 0 at 0.2.
  const changes = changesOf();
  const [smallest] = changes.filter(({ code }) => code === "reach");
  expect(smallest?.from).toBe(0.5);
  expect(smallest?.to).toBeCloseTo(0.2, 12);
  // Within base, Ash leads with a share s of firms by ½(½ + (1 − s)·¾ − s) , 0 at 5/7.
  const [firms] = changes.filter(({ code }) => code === "firms");
  expect(firms?.to).toBeCloseTo(5 / 7, 12);
});

test("the smallest change comes first", () => {
  const sizes = changesOf().map(({ from, to }) => Math.abs(to - from));
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});

test.each(["arithmetic", "geometric", "power:2"])(
  "with the %s mean the units swap at the change and not just before it",
  (method) => {
    const index = builtOf({
      ...smallRecord,
      steps: smallRecord.steps.map((step) =>
        step.step === "aggregate" ? aggregateBy(method) : step
      ),
    });
    const [change] = changesOf(index, 0, 4).filter(({ code }) => code === "reach");
    const leadAt = (share: number): number => {
      const record = changeStep(index.record, "weigh", () =>
        given({ reach: share, base: 1 - share })
      );
      const scores = scoresOf(builtOf(record.ok ? record.value : smallRecord));
      return (scores[0] ?? NaN) - (scores[4] ?? NaN);
    };
    const { from = NaN, to = NaN } = change ?? {};
    expect(Math.sign(leadAt(to + 1e-9 * (to - from)))).toBe(-Math.sign(leadAt(from)));
    expect(Math.sign(leadAt(to - 1e-6 * (to - from)))).toBe(Math.sign(leadAt(from)));
  }
);

test("a unit that is better in everything cannot be swapped by weights", () => {
  const index = builtOf(smallRecord, {
    units: ["best", "worst"],
    codes: ["firms", "skills", "reach"],
    columns: [Float64Array.of(2, 1), Float64Array.of(2, 1), Float64Array.of(2, 1)],
  });
  expect(changesOf(index, 0, 1)).toEqual([]);
});

test("units of equal score, or without one, have no order to change", () => {
  expect(smallestWeightChanges(builtOf(), 2, 2)).toMatchObject({
    ok: false,
    faults: [{ code: "undefinedResult" }],
  });
});
