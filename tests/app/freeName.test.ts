import { freeSheetName, freeTableName } from "../../src/app/freeName";

it("keeps a name that is free and numbers one that is taken, whatever its letters", () => {
  expect(freeSheetName("Scenario", [])).toBe("Scenario");
  expect(freeSheetName("Scenario", ["scenario"])).toBe("Scenario 2");
  expect(freeSheetName("Scenario", ["Scenario", "SCENARIO 2"])).toBe("Scenario 3");
  expect(freeTableName("Indices", ["indices"])).toBe("Indices2");
});

it("makes a name that Excel accepts", () => {
  expect(freeSheetName("a/b:c?[d]*\\e", [])).toBe("a b c d e");
  expect(freeSheetName("'quoted'", [])).toBe("quoted");
  expect(freeSheetName("History", [])).toBe("Sheet");
  expect(freeSheetName("  ", [])).toBe("Sheet");
});

it("stays within 31 characters, number included", () => {
  const long = "a very long name of a scenario that nobody can read";
  const first = freeSheetName(long, []);
  const second = freeSheetName(long, [first]);
  expect(first.length).toBeLessThanOrEqual(31);
  expect(second.length).toBeLessThanOrEqual(31);
  expect(second.endsWith(" 2")).toBe(true);
});

it("leaves no apostrophe at the end of a name that was cut", () => {
  expect(freeSheetName("abcdefghijklmnopqrstuvwxyz1234'x", [])).not.toMatch(/'$/);
});
