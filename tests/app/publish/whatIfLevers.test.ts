import {
  mostWhatIf,
  readWhatIf,
  whatIfChoices,
  whatIfLevers,
} from "../../../src/app/publish/whatIfLevers";
import { levers } from "../../../src/model/levers/levers";
import { cellsOf, published, valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

test("every list stays within the range of its lever, and three of them within 200 scenarios", () => {
  const all = whatIfLevers(whatIfChoices);
  expect(all.length).toBeGreaterThan(20);
  for (const { id, values } of all) {
    const [low, high] = (levers[id] as { readonly range: readonly [number, number] }).range;
    expect(values).toEqual([...values].sort((a, b) => a - b));
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  }
  const most = Math.max(...all.map(({ values }) => values.length));
  expect(most ** mostWhatIf).toBeLessThanOrEqual(200);
});

test("levers are named by id or label, in any case", () => {
  expect(valueOf(readWhatIf(["TAXRATE", " Electric power "]))).toEqual(["taxRate", "power"]);
});

test.each([
  [["taxRat", "power"], "notAChoice"],
  [["rentTo", "power"], "notAChoice"],
  [["power"], "whatIfCount"],
  [["power", "power"], "whatIfCount"],
  [["power", "aid", "taxRate", "transfer"], "whatIfCount"],
])("%j is refused: %s", (names, code) => {
  expect(readWhatIf(names)).toMatchObject({ ok: false, faults: [{ code }] });
});

test("a copy offers the levers that were chosen, and scenarios of them alone", async () => {
  const { copy } = await published({ whatIf: ["taxRate", "developmentShare"] });
  const choices = cellsOf(copy, "What if");
  expect(choices.slice(6, 8).map((row) => row[0]?.value)).toEqual([
    "Local tax",
    "Spent on development",
  ]);
  expect(choices[8]?.[1]?.formula).toBe("=(MATCH($B$7,$F$7:$F$11,0)-1)*5+MATCH($B$8,$G$7:$G$11,0)");
  const rows = cellsOf(copy, "What-if scenarios").slice(6);
  expect(rows).toHaveLength(25);
  expect(new Set(rows.map((row) => `${row[0]?.value} ${row[1]?.value}`)).size).toBe(25);
});
