import { caseBook } from "../../../src/model/casebook/caseBook";
import { notUnits } from "../../../src/model/casebook/notUnits";
import { isSection } from "./isSection";

describe("reports that are no segments", () => {
  it.each(notUnits.map((unit) => [unit.id, unit] as const))("%s says where and why", (_, unit) => {
    expect(isSection(unit.section)).toBe(true);
    expect(unit.reason).toMatch(/subsector/);
    expect(unit.lesson).toMatch(/\.$/);
  });

  it("are not in the case book", () => {
    const countries = new Set(caseBook.map((row) => row.columns.country.value));
    expect(notUnits.filter((unit) => countries.has(unit.country))).toEqual([]);
  });
});
