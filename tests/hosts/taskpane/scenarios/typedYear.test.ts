import { typedYear } from "../../../../src/hosts/taskpane/scenarios/typedYear";

it("reads a whole number in range", () => {
  expect(typedYear(" 12 ", 1, 30)).toEqual({ kind: "number", number: 12 });
});

it.each(["0", "31", "2.5", "-1", "soon"])("refuses %s", (typed) => {
  expect(typedYear(typed, 1, 30)).toEqual({ kind: "wrong" });
});

it("takes an emptied field for no year", () => {
  expect(typedYear("", 1, 30)).toEqual({ kind: "blank" });
});
