import {
  centred,
  clearLabels,
  within,
  type AxisLabel,
} from "../../../../src/hosts/taskpane/parts/clearLabels";
import fc from "fast-check";

const labelsOf = (count: number, width: number, letters: number): readonly AxisLabel[] =>
  Array.from({ length: count }, (_, i) => ({
    at: (i * width) / Math.max(1, count - 1),
    label: "8".repeat(letters - 1) + String(i),
  }));

it("keeps every label where there is room, else every second or third", () => {
  const kept = (width: number) =>
    clearLabels(labelsOf(5, width, 5), centred).map(({ label }) => label.slice(-1));
  expect(kept(300)).toEqual(["0", "1", "2", "3", "4"]);
  expect(kept(100)).toEqual(["0", "2", "4"]);
  expect(kept(40)).toEqual(["0", "4"]);
  expect(kept(20)).toEqual(["0"]);
});

it("keeps the one that must stay", () => {
  const kept = clearLabels(labelsOf(5, 100, 5), centred, ({ label }) => label.endsWith("1"));
  expect(kept.map(({ label }) => label.slice(-1))).toEqual(["1", "3"]);
});

it("never lets two labels touch, whatever the width", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 20, max: 600 }),
      fc.integer({ min: 2, max: 9 }),
      (count, width, letters) => {
        const ends = clearLabels(labelsOf(count, 100, letters), within(width)).map(within(width));
        for (const [i, [left]] of ends.entries())
          expect(i === 0 || left > (ends[i - 1]?.[1] ?? 0)).toBe(true);
        expect(ends.length).toBeGreaterThan(0);
      }
    )
  );
});
