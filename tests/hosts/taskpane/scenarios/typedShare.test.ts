import { typedShare } from "../../../../src/hosts/taskpane/scenarios/typedShare";

it.each([
  ["20", 0.2],
  ["7", 0.07],
  ["12,5", 0.125],
  ["12.5 %", 0.125],
  [".5", 0.005],
  ["0", 0],
])("reads %s", (typed, share) => {
  expect(typedShare(typed, 0, 3)).toEqual({ kind: "number", number: share });
});

it.each(["300.1", "-1", "a lot", "1e2", "1.2.3"])("refuses %s", (typed) => {
  expect(typedShare(typed, 0, 3)).toEqual({ kind: "wrong" });
});

it("takes an emptied field for no value", () => {
  expect(typedShare("  ", 0, 3)).toEqual({ kind: "blank" });
});
