import { defaultTreatment, treatColumn } from "../../../../src/core/index/treat/treatColumn";

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

test("a column without outliers is handed back, the same array", () => {
  const column = Float64Array.from(range(20));
  expect(treatColumn(column, defaultTreatment).column).toBe(column);
});

test("one outlier moves to the value next to it; missing cells stay", () => {
  const column = Float64Array.of(NaN, ...range(19), 500);
  const found = treatColumn(column, defaultTreatment);
  expect([...found.column]).toEqual([NaN, ...range(19), 19]);
  expect(found.winsorised).toEqual({ high: [20], low: [] });
  expect(found.afterWinsorising?.passes).toBe(true);
});

test("a long lower tail is moved upwards", () => {
  const found = treatColumn(Float64Array.of(-500, ...range(19)), defaultTreatment);
  expect(found.column[0]).toBe(1);
  expect(found.winsorised).toEqual({ high: [], low: [0] });
});

const explosive = Float64Array.from(range(30), (i) => 3 ** i);

test("where winsorising does not do, the original column goes into logarithms", () => {
  const found = treatColumn(explosive, { ...defaultTreatment, mostWinsorised: 1 });
  const offset = 0.01 * (3 ** 30 - 3);
  expect(found.transformed).toBe("log");
  expect(found.column[29]! / Math.log(3 ** 30 - 3 + offset)).toBeCloseTo(1, 13);
  expect(found.column[0]! / Math.log(offset)).toBeCloseTo(1, 13);
});

test("combined, the winsorised column goes into logarithms", () => {
  const found = treatColumn(explosive, { ...defaultTreatment, mostWinsorised: 1, combine: true });
  expect(found.column[29]).toBe(found.column[28]);
});

test("without a transformation the column stays winsorised, and it is said that outliers remain", () => {
  const found = treatColumn(explosive, {
    ...defaultTreatment,
    mostWinsorised: 1,
    transformation: "none",
  });
  expect(found.column[29]).toBe(3 ** 29);
  expect(found.remark).toMatchObject({ code: "outliersRemain", kind: "warning" });
});

test("Box and Cox with λ = ½, by hand", () => {
  const found = treatColumn(Float64Array.of(1, 4, 9, 2500), {
    ...defaultTreatment,
    mostWinsorised: 0,
    limits: { skewness: 0, kurtosis: 0 },
    transformation: "boxCox",
    lambda: 0.5,
  });
  const byHand = [1, 4, 9, 2500].map((x) => (Math.sqrt(x) - 1) / 0.5);
  byHand.forEach((x, i) => expect(found.column[i]).toBeCloseTo(x, 10));
});

test("two values alone are never made one", () => {
  const column = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  const found = treatColumn(column, defaultTreatment);
  expect(new Set(found.column).size).toBe(2);
});
