import { caseBook } from "../../../src/model/casebook/caseBook";
import { evidenceRows } from "../../../src/model/casebook/evidenceRows";
import { isPermitted } from "./declaredRange";
import { isSection } from "./isSection";

describe("evidence", () => {
  it("is about items that the case book's row leaves to a judgement", () => {
    for (const { caseId, item } of evidenceRows) {
      const row = caseBook.find(({ id }) => id === caseId);
      expect(row?.role).toBe("simulated");
      expect(row?.columns[item]).toBeUndefined();
    }
  });

  it("keeps to the items' ranges and names the section", () => {
    for (const { item, value } of evidenceRows) {
      expect(isPermitted(item, value)).toBe(true);
      expect(value.basis === "paper" && isSection(value.section)).toBe(true);
    }
  });

  it("has one finding of an informant on an item", () => {
    const keys = evidenceRows.map(
      ({ caseId, item, informant }) => `${caseId} ${item} ${informant}`
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
