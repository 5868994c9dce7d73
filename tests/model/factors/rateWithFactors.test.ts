import { rateWithFactors } from "../../../src/model/factors/rateWithFactors";
import { readFactors } from "../../../src/model/factors/readFactors";

const tableOf = (...rows: (string | number | null)[][]) => {
  const header = ["segment", "legalityOfProfit", "financialInstitutions", "realInterestRate"];
  const result = readFactors([header, ...rows], "Factors");
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("a blank factor is not known, and moves nothing", () => {
  const factors = tableOf(["Kumasi", 1, null, null]).get("Kumasi");
  expect(factors).toEqual({ ok: true, value: { legalityOfProfit: 1 } });
  // By hand: odds of 1 times e^0.3.
  expect(rateWithFactors(0.5, { legalityOfProfit: 1 })).toBeCloseTo(0.574443, 6);
});

test("banks count as access to credit, not a second time here", () => {
  expect(rateWithFactors(0.4, { financialInstitutions: 1 })).toBeCloseTo(0.4, 12);
});

test("the interest rate has no sign until somebody gives it one", () => {
  expect(rateWithFactors(0.4, { realInterestRate: -1, familySize: 1 })).toBeCloseTo(0.4, 12);
});

test("a segment twice, and a value out of range, stay with their segment", () => {
  const table = tableOf(
    ["Kumasi", 1, null, null],
    ["Kumasi", 0, null, null],
    ["Cariri", 2, 0, 0],
    ["Tirippur", 0.5, 0, 0]
  );
  expect(table.get("Kumasi")).toMatchObject({ ok: false, faults: [{ code: "nameTwice" }] });
  expect(table.get("Cariri")).toMatchObject({
    ok: false,
    faults: [{ code: "outOfRange", where: { row: 4, header: "legalityOfProfit" } }],
  });
  expect(table.get("Tirippur")?.ok).toBe(true);
});
