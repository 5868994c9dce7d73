import { placeOf, shownCell } from "../../../../src/hosts/taskpane/share/verify.vm";
import { cellAddress } from "../../../../src/core/table/address";

test.each([
  ["Results", 6, 1],
  ["Year by year", 0, 27],
  ["It's ours", 99, 701],
])("the place of %s, row %i, column %i is found again", (sheet, row, column) => {
  expect(placeOf(cellAddress(sheet, row, column))).toEqual({ sheet, row, column });
});

test("a whole sheet has no place", () => {
  expect(placeOf("Results")).toBeUndefined();
});

test("long texts are cut, and nothing is said in words", () => {
  expect(shownCell("x".repeat(1000)).length).toBeLessThan(90);
  expect(shownCell(null)).toBe("nothing");
  expect(shownCell(0.25)).toBe("0.25");
});
