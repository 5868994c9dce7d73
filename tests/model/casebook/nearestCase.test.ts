import { comparableConditions } from "../../../src/model/casebook/comparable";
import { nearestCase } from "../../../src/model/casebook/nearestCase";
import { segmentForSimulation } from "../../../src/model/segments/segmentInputs";
import type { SegmentNumbers } from "../../../src/model/segments/segmentRow";

const nearestTo = (numbers: SegmentNumbers, name = "Elsewhere, something") => {
  const segment = segmentForSimulation(numbers, () => ({}));
  if (!segment.ok) throw new Error(JSON.stringify(segment.faults));
  return nearestCase(segment.value, name);
};

/** Petrópolis as it is coded, but without the power that the paper takes for granted there. */
const petropolisWithoutPower: SegmentNumbers = {
  massScore: 1,
  networkScore: 0.8,
  skillsScore: 0.67,
  jointScore: 0.2,
  labourSurplus: 0.25,
  enforcement: 0.2,
  exportShare: 0.05,
  power: 0,
};

it("is like Petrópolis, but without power", () => {
  const found = nearestTo(petropolisWithoutPower);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  const { row, distance, agree, differ, compared, conditions } = found.value;
  expect(row.id).toBe("petropolis");
  // By hand: one whole difference among eight conditions.
  expect(distance).toBeCloseTo(1 / 8, 12);
  expect(differ).toEqual([{ id: "power", segment: 0, case: 1, difference: -1 }]);
  expect(agree.map(({ id }) => id)).toEqual(
    compared.map(({ id }) => id).filter((id) => id !== "power")
  );
  expect(conditions).toBe(comparableConditions.length);
});

it("leaves out the case that the segment is itself", () => {
  const found = nearestTo(petropolisWithoutPower, "Petrópolis, knitwear");
  expect(found.ok && found.value.row.id).toBe("americana");
});

it("compares by what the segment knows and not by defaults", () => {
  const known = Object.entries(petropolisWithoutPower).filter(([id]) => id !== "networkScore");
  const found = nearestTo(Object.fromEntries(known));
  expect(found.ok && found.value.compared.some(({ id }) => id === "networkScore")).toBe(false);
});

it("counts a difference in labour surplus over the reach it has between clusters", () => {
  const found = nearestTo({ ...petropolisWithoutPower, power: 1, labourSurplus: 0.5 });
  const labour = found.ok ? found.value.compared.find(({ id }) => id === "labourSurplus") : null;
  expect(labour?.difference).toBeCloseTo(0.5, 12);
});

it("refuses where too few conditions are known of both", () => {
  expect(nearestTo({ massScore: 1, power: 1, labourSurplus: 0.2 })).toMatchObject({
    ok: false,
    faults: [{ code: "tooFewValues", kind: "notAvailable", details: { found: 3, limit: 5 } }],
  });
});
