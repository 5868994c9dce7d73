import { editedBlock } from "../../../../src/hosts/workbench/grid/editedBlock";

const none = () => null;

it("is the smallest block around what changed, and leaves the cells between alone", () => {
  const changed = { 2: { 1: { v: "Agra", t: 1 } }, 4: { 3: { v: 7, t: 2 } } };
  expect(editedBlock(changed, none)).toEqual({
    row: 2,
    column: 1,
    values: [
      ["Agra", null, null],
      [null, null, null],
      [null, null, 7],
    ],
  });
});

it("empties the cells that were emptied", () => {
  expect(editedBlock({ 0: { 0: null, 1: { v: null } } }, none)).toEqual({
    row: 0,
    column: 0,
    values: [["", ""]],
  });
});

it("spells out formulas that cells share", () => {
  const changed = { 0: { 0: { f: "=A2", si: "shared" } }, 1: { 0: { si: "shared" } } };
  const formulas = ["=A2", "=A3"];
  expect(editedBlock(changed, (row) => formulas[row] ?? null)?.values).toEqual([["=A2"], ["=A3"]]);
});

it("is none where nothing was changed", () => {
  expect(editedBlock({}, none)).toBeNull();
});
