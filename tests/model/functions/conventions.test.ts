import { worksheetFunctions } from "../../../src/model/functions";
import { valueOf } from "../../support/functionCalls";

const seg = [["massScore", 0.7]];

test("a range of one cell serves for a single value", () => {
  expect(valueOf("EFFECTIVEPROTECTION", [[0.4]], [[0.5]], [[0.2]])).toBeCloseTo(0.6, 12);
});

test("a column and a row broadcast to a table", () => {
  const table = valueOf("INPUTCAP", [[0.5], [1]], 0.9, [[0.1, 0.7]]) as number[][];
  expect(table.map((row) => row.map((x) => Number(x.toFixed(4))))).toEqual([
    [0.5495, 1.3514],
    [1.0989, 2.7027],
  ]);
});

test("headers can be left away in every function that spills a table", () => {
  const withFlag = worksheetFunctions.filter(({ arguments: all }) => "headers" in all);
  expect(withFlag.map(({ id }) => id)).toEqual([
    "INDEX",
    "RANKBAND",
    "EFFICIENCY",
    "REINVESTMENT",
    "ARMINGTON",
    "SMART",
    "GSIM",
    "TARIFF",
    "QUOTA",
    "SIMULATE",
    "SCENARIO",
    "BANDS",
    "BEATS",
    "SENSITIVITY",
    "LEONTIEF",
    "COMPOSITION",
    "RECORD",
    "CHECK",
  ]);
  // What was added to a function later stands at its end.
  const added = new Set(["methods", "vary"]);
  for (const { arguments: all } of withFlag)
    expect(
      Object.keys(all)
        .filter((name) => !added.has(name))
        .at(-1)
    ).toBe("headers");
  const rows = valueOf("SIMULATE", seg, null, null, 3, [["output"]], false) as unknown[][];
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual([0, 1]);
});

test("a lever's single value may stand in a wide range beside yearly ones", () => {
  const wide = valueOf(
    "SIMULATE",
    seg,
    [
      ["tariffOutput", 0.6, null, null],
      ["procurement", null, 0.1, 0.2],
    ],
    null,
    2
  );
  const narrow = valueOf(
    "SIMULATE",
    seg,
    [
      ["tariffOutput", 0.6, 0.6, 0.6],
      ["procurement", 0, 0.1, 0.2],
    ],
    null,
    2
  );
  expect(wide).toEqual(narrow);
});

test("a header above names and values is passed over, blank values are not set", () => {
  const plain = valueOf("SIMULATE", seg, [["tariffOutput", 0.6]], null, 2);
  const titled = [
    ["lever", "value"],
    ["tariffOutput", 0.6],
    ["aid", null],
    [null, null],
  ];
  expect(valueOf("SIMULATE", [["name", "value"], ...seg], titled, null, 2)).toEqual(plain);
});

test("an omitted local share is wholly local, a blank quality is the documented one", () => {
  const shares = [[0.3, 0.14, 0.06, 0, 0.08, 0.07, 0.07, 0.1, 0.02, 0.01, 0.15]];
  const blanks = [shares[0]?.map(() => null) ?? []];
  expect(valueOf("REINVESTMENT", shares, blanks, blanks, false)).toEqual(
    valueOf("REINVESTMENT", shares, null, null, false)
  );
});
