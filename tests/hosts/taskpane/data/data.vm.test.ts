import { dataView, errorCount } from "../../../../src/hosts/taskpane/data/data.vm";
import { agra, bookOf, labOf, sampleBook, sialkot, withCell } from "../sampleLab";

it("tells what was read, and how far each segment goes", async () => {
  const view = dataView(await labOf(bookOf(sialkot, agra)));
  expect(view.summary).toBe("2 segments, 14 columns known to the lab.");
  expect(view.segments).toMatchObject([
    { label: "Sialkot, surgical instruments", stage: "case study", scored: true },
    { label: "Agra, footwear", stage: "not given", scored: true },
  ]);
  for (const { coverage } of view.segments) {
    expect(coverage).toBeGreaterThan(0.5);
    expect(coverage).toBeLessThanOrEqual(1);
  }
});

it("shows coverage of a segment that knows too little for a score", async () => {
  const empty = ["massScore", "networkScore", "skillsScore", "jointScore"].reduce(
    (row, column) => withCell(row, column, null),
    sialkot
  );
  const [segment] = dataView(await labOf(bookOf(empty))).segments;
  expect(segment).toMatchObject({ scored: false, stage: "case study, no score" });
  expect(segment?.coverage).toBeGreaterThan(0);
  expect(segment?.coverage).toBeLessThan(0.5);
});

it("names the cell, the column and the fix of what is wrong", async () => {
  const data = await labOf(bookOf(withCell(sialkot, "enforcement", 1.4), agra));
  const [first] = dataView(data).groups;
  expect(first).toMatchObject({
    severity: "error",
    header: "enforcement",
    sentence: "1.4 is out of range; it must be a number from 0 to 1.",
    places: [{ address: "Sheet1!H2", row: 1, column: 7 }],
  });
  expect(errorCount(data)).toBe(1);
});

it("says the same once, with every cell it holds for", async () => {
  const { groups } = dataView(await labOf(bookOf(sialkot, agra)));
  const judged = groups.filter(({ severity }) => severity === "warning");
  expect(judged.map(({ places }) => places.map(({ address }) => address))).toEqual([
    ["Sheet1!A2", "Sheet1!A3"],
  ]);
});

it("tells what lacks in the sample from what is wrong", async () => {
  const data = await labOf(await sampleBook());
  const view = dataView(data);
  expect(errorCount(data)).toBe(0);
  expect(view.groups.some(({ severity }) => severity === "gap")).toBe(true);
  expect(view.counts).toMatch(/^0 to repair · [1-9]\d* to fill in · /);
});
