import { caseBook } from "../../../src/model/casebook/caseBook";
import { surplusRows } from "../../../src/model/casebook/surplusRows";
import { surplusUses, type SurplusUse } from "../../../src/model/indicators/surplusUses";

const cases = [...new Set(surplusRows.map((row) => row.caseId))];
const rowsOf = (caseId: string) => surplusRows.filter((row) => row.caseId === caseId);
const shareOf = (caseId: string, use: SurplusUse) =>
  Number(rowsOf(caseId).find((row) => row.use === use)?.share.value);

describe.each(cases)("the surplus of %s", (caseId) => {
  it("has the eleven uses in order", () => {
    expect(rowsOf(caseId).map((row) => row.use)).toEqual([...surplusUses]);
  });

  it("has shares that sum to 1", () => {
    const total = rowsOf(caseId).reduce((sum, row) => sum + Number(row.share.value), 0);
    expect(total).toBeCloseTo(1, 10);
  });

  it("invests locally in manufacturing what the case book's rate says", () => {
    const invested = rowsOf(caseId)
      .slice(0, 3)
      .reduce((sum, row) => sum + Number(row.share.value) * Number(row.localShare.value), 0);
    const rate = caseBook.find((row) => row.id === caseId)?.columns.reinvestRate?.value;
    expect(invested).toBeCloseTo(Number(rate), 10);
  });
});

describe("the surplus table", () => {
  it("is marked assumed throughout, with a reason", () => {
    for (const { share, localShare } of surplusRows) {
      expect([share.basis, localShare.basis]).toEqual(["assumed", "assumed"]);
      expect(share.note).toMatch(/^illustrative; .*\(I\.\d\.\d\)/);
    }
  });

  it("orders innovation as the paper's words do", () => {
    const innovation = ["hammocks", "petropolis", "thirdItaly"].map((id) =>
      shareOf(id, "ownInnovation")
    );
    expect(innovation).toEqual([...innovation].sort((a, b) => a - b));
    expect(new Set(innovation).size).toBe(3);
  });

  it("keeps shares and local shares between 0 and 1", () => {
    const values = surplusRows.flatMap((row) => [
      Number(row.share.value),
      Number(row.localShare.value),
    ]);
    expect(values.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
  });
});
