import { nearestCaseWords } from "../../src/app/nearestCaseWords";
import { english } from "../../src/locales/en";
import { segmentForSimulation } from "../../src/model/segments/segmentInputs";
import type { SegmentNumbers } from "../../src/model/segments/segmentRow";

const wordsFor = (numbers: SegmentNumbers) => {
  const segment = segmentForSimulation(numbers, () => ({}));
  if (!segment.ok) throw new Error(JSON.stringify(segment.faults));
  return nearestCaseWords(segment.value, "Elsewhere, something", english);
};

const petropolis: SegmentNumbers = {
  massScore: 1,
  networkScore: 0.8,
  skillsScore: 0.67,
  jointScore: 0.2,
  labourSurplus: 0.25,
  enforcement: 0.2,
  exportShare: 0.05,
  power: 1,
};

it("names the case, what sets the segment apart, and how much could be compared", () => {
  expect(wordsFor({ ...petropolis, power: 0.05 })).toEqual({
    headline: "Like Petrópolis, knitwear (Brazil, 1978), but with no power.",
    details: [
      "Alike in: mass of firms, division of labour, skills, joint action, labour surplus, labour standards, exports.",
      "Apart in: electric power (5\u00a0%, there 100\u00a0%).",
      "8 of 12 conditions are known of both; each counts the same. What a policy did there need not happen here.",
    ],
  });
});

it("says less where it is not none, and more", () => {
  const { headline } = wordsFor({ ...petropolis, power: 0.6, enforcement: 0.95 });
  expect(headline).toMatch(/but with labour standards applied more widely and with less power\.$/);
});

it("says that all agree where nothing sets them apart", () => {
  expect(wordsFor(petropolis).headline).toBe(
    "Like Petrópolis, knitwear (Brazil, 1978), in all that can be compared."
  );
});

it("says when too little is known", () => {
  expect(wordsFor({ massScore: 1 })).toEqual({
    headline:
      "Too little is known to name a like case: 1 condition can be compared, and 5 are needed.",
    details: [],
  });
});
