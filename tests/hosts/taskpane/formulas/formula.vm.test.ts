import type { TableRange } from "../../../../src/app/ports/workbook";
import {
  argumentViews,
  formulaView,
  rangeSuggestions,
} from "../../../../src/hosts/taskpane/formulas/formula.vm";
import { worksheetFunctions } from "../../../../src/model/functions";

const functionCalled = (id: string) => {
  const found = worksheetFunctions.find((each) => each.id === id);
  if (!found) throw new Error(`There is no function ${id}.`);
  return found;
};

const herfindahl = functionCalled("HERFINDAHL");

const range: TableRange = {
  name: "Segments",
  sheet: "My data",
  row: 2,
  column: 1,
  rows: 5,
  columns: 3,
  kind: "table",
  headers: ["cluster", "workers", "odd [1]"],
};

it("has a field with help for every argument of every function", () => {
  for (const declared of worksheetFunctions) {
    const views = argumentViews(declared);
    expect(views.map(({ name }) => name)).toEqual(Object.keys(declared.arguments));
    for (const { help } of views) expect(help).toMatch(/\S.*Takes: .+\.$|Left out: .+\.$/);
  }
});

it("says what is still needed and leaves off what is left out at the end", () => {
  expect(formulaView(herfindahl, {})).toEqual({
    formula: "=CLUSTER.HERFINDAHL()",
    missing: ["values"],
  });
  expect(formulaView(herfindahl, { values: " Segments[workers] " })).toEqual({
    formula: "=CLUSTER.HERFINDAHL(Segments[workers])",
    missing: [],
  });
});

it("puts words of a closed list in quotes, and reads a decimal comma", () => {
  expect(formulaView(herfindahl, { values: "A1:A4", form: "equivalent" }).formula).toBe(
    '=CLUSTER.HERFINDAHL(A1:A4, "equivalent")'
  );
  const protection = functionCalled("EFFECTIVEPROTECTION");
  const [first = ""] = Object.keys(protection.arguments);
  expect(formulaView(protection, { [first]: "0,4" }).formula).toBe(
    "=CLUSTER.EFFECTIVEPROTECTION(0.4)"
  );
});

it("puts names that an argument takes in quotes, whatever their capitals, and no references", () => {
  const wordOf = (id: string, argument: string, typed: string): string =>
    formulaView(functionCalled(id), { [argument]: typed }).formula.replace(/^.*\(|[ ,]|\)$/g, "");
  expect(wordOf("BANDS", "outcome", "jobs")).toBe('"jobs"');
  expect(wordOf("COMPOSITION", "outcome", "Output")).toBe('"Output"');
  expect(wordOf("SIMULATE", "outcomes", "output")).toBe('"output"');
  expect(wordOf("AGGREGATE", "method", "geometric")).toBe('"geometric"');
  expect(wordOf("AGGREGATE", "method", "power:2")).toBe('"power:2"');
  expect(wordOf("ARMINGTON", "caps", "inf")).toBe('"inf"');
  expect(wordOf("BANDS", "outcome", "B2")).toBe("B2");
  expect(wordOf("BANDS", "outcome", '"jobs"')).toBe('"jobs"');
});

it("keeps the place of an argument that is left out in the middle", () => {
  const bands = functionCalled("BANDS");
  const names = Object.keys(bands.arguments);
  const typed = Object.fromEntries(names.map((name, i) => [name, i === 3 ? "" : "A1"]));
  expect(formulaView(bands, typed).formula).toContain("A1, , A1");
});

it("suggests the columns of a table, and cells where there is no table", () => {
  expect(rangeSuggestions(range)).toEqual([
    "Segments[#All]",
    "Segments[cluster]",
    "Segments[workers]",
  ]);
  expect(rangeSuggestions({ ...range, kind: "sheet" })).toEqual([
    "'My data'!B3:D7",
    "'My data'!B4:B7",
    "'My data'!C4:C7",
    "'My data'!D4:D7",
  ]);
});
