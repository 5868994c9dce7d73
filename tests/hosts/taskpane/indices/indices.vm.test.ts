import { indicesView } from "../../../../src/hosts/taskpane/indices/indices.vm";
import { agra, bookOf, labOf, sampleBook, sialkot, withCell } from "../sampleLab";

it("orders the segments by score, each with its pillars, rank and coverage", async () => {
  const { scored } = indicesView(await labOf(bookOf(agra, sialkot)));
  expect(scored.map(({ label }) => label)).toEqual([
    "Sialkot, surgical instruments",
    "Agra, footwear",
  ]);
  const [first] = scored;
  expect(first?.rank).toBe("rank 1 of 2 by every method");
  expect(first?.pillars.map(({ label }) => label)).toEqual([
    "Mass of firms",
    "Division of labour",
    "Skills",
    "Joint action",
    "Electric power",
  ]);
  expect(first?.pillars[1]).toMatchObject({ value: 0.8, valueText: "80", judged: true });
  expect(Number(first?.score)).toBe(Math.round((first?.share ?? 0) * 100));
  expect(first?.warnings.length).toBeGreaterThan(0);
});

it("says why a segment has no score, and computes the others all the same", async () => {
  const view = indicesView(await labOf(bookOf(withCell(sialkot, "power", "often"), agra)));
  expect(view.scored.map(({ label }) => label)).toEqual(["Agra, footwear"]);
  expect(view.unscored).toMatchObject([{ label: "Sialkot, surgical instruments" }]);
  expect(view.unscored[0]?.reasons[0]).toContain('"often" is text');
});

it("splits competition between innovation and squeezed labour into parts that add up", async () => {
  const { scored } = indicesView(await labOf(bookOf(sialkot, agra)));
  const [better, worse] = scored;
  expect(better?.mode.innovation).toBeGreaterThan(worse?.mode.innovation ?? 1);
  for (const { mode } of scored) {
    const [innovation = NaN, squeezed = NaN] = (mode.sentence.match(/\d+/g) ?? []).map(Number);
    expect(innovation + squeezed).toBe(100);
  }
});

it("does not fill in what the table leaves blank", async () => {
  const { scored } = indicesView(await labOf(bookOf(withCell(sialkot, "labourSurplus", null))));
  expect(scored[0]?.mode.innovation).toBeUndefined();
  expect(scored[0]?.mode.sentence).toContain("labourSurplus");
});

it("shows where the surplus goes, or what is missing to know it", async () => {
  const own = indicesView(await labOf(bookOf(sialkot))).scored[0];
  expect(own?.surplus).toMatchObject({
    rows: [],
    note: expect.stringContaining("Surplus") as string,
  });
  const sample = indicesView(await labOf(await sampleBook())).scored;
  const italy = sample.find(({ label }) => label.startsWith("Third Italy"));
  expect(italy?.surplus.rows).toHaveLength(4);
  const without = sample.find(({ label }) => label.startsWith("Tirippur"));
  expect(without?.surplus).toMatchObject({
    rows: [],
    note: "The table Surplus has no rows for this segment.",
  });
});
