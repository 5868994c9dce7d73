import {
  failedResult,
  succeededResult,
} from "../../../../../src/hosts/workbench/office/functions/resultValues";
import { CellFailure } from "../../../../../src/spreadsheet/customFunction";

const failureOf = (work: () => unknown): CellFailure => {
  try {
    work();
  } catch (error) {
    if (error instanceof CellFailure) return error;
  }
  throw new Error("It did not fail.");
};

test.each([9, 10])("code %d, no such function, shows #NAME?", (code) => {
  expect(failedResult(code, "")).toBe("#NAME?");
});

test.each([2, 99, undefined, "1"])(
  "code %p, which is no error of a cell, shows #VALUE!",
  (code) => {
    expect(failureOf(() => failedResult(code, ""))).toMatchObject({
      error: "#VALUE!",
      message: "",
    });
  }
);

test("formatted numbers and errors keep their value, other data types show #VALUE!", () => {
  const row = [
    { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
    { type: "Error", basicValue: "#DIV/0!" },
    { type: "Entity", text: "Agra" },
    undefined,
  ];
  expect(succeededResult([row])).toEqual([[0.5, "#DIV/0!", "#VALUE!", null]]);
});

test.each([[[]], [[[]]], [[1, 2]], [[[1], []]]])("%j is no table", (value) => {
  expect(failureOf(() => succeededResult(value)).error).toBe("#VALUE!");
});
