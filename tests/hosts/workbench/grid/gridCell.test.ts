import { CellValueType } from "@univerjs/core";
import { entryOf, gridCell, sameCell } from "../../../../src/hosts/workbench/grid/gridCell";
import type { Cell } from "../../../../src/spreadsheet/spreadsheet";

const drawn = (value: Cell["value"], numberFormat?: string) =>
  gridCell({ value }, undefined, numberFormat, 8.43);

it("shows numbers in their format and keeps the value", () => {
  expect(drawn(0.256, "0.0%")).toEqual({
    v: 0.256,
    t: CellValueType.NUMBER,
    custom: { shown: "25.6%" },
  });
  expect(drawn(7)).toEqual({ v: 7, t: CellValueType.NUMBER });
});

it("is nothing where there is nothing", () => {
  expect(drawn(null)).toBeUndefined();
  expect(gridCell({ value: null }, "look", undefined, 8)).toEqual({ s: "look" });
});

it.each(["0162", "=1+1", "-1", "2024-01-31", "TRUE", "'quoted", "€5"])(
  "%p stays a text when it is typed again",
  (value) => {
    const cell = drawn(value);
    expect(cell).toMatchObject({ v: value, t: CellValueType.FORCE_STRING });
    expect(entryOf(cell ?? null, null)).toBe(`'${value}`);
  }
);

it.each([7, "Agra", true, false, 0.5])("%p is entered as it was", (value) => {
  expect(entryOf(drawn(value) ?? null, null)).toBe(value);
});

it("a formula is entered as a formula, an emptied cell as empty text", () => {
  expect(entryOf({ v: 2, f: "=1+1" }, "=1+1")).toBe("=1+1");
  expect(entryOf(null, null)).toBe("");
  expect(entryOf({ v: null }, null)).toBe("");
});

it("rich text is entered as its plain text", () => {
  const cell = { p: { body: { dataStream: "two\rlines\r\n" } } };
  expect(entryOf(cell as Parameters<typeof entryOf>[0], null)).toBe("two\nlines");
});

it("two cells are the same where they hold and show the same", () => {
  expect(sameCell(drawn(0.256, "0.0%"), drawn(0.256, "0.0%"))).toBe(true);
  expect(sameCell(drawn(0.256, "0.0%"), drawn(0.256, "0%"))).toBe(false);
  expect(sameCell(undefined, null)).toBe(true);
  expect(sameCell(drawn(1), undefined)).toBe(false);
});
