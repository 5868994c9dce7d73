import fc from "fast-check";
import {
  decimalMarkOf,
  meansNothing,
  numberReadings,
  writtenNumber,
  type NumberPlace,
} from "../../../src/core/table/writtenNumber";

const anyPlace: NumberPlace = {
  percent: "none",
  whole: false,
  decimalMark: undefined,
  accepts: () => true,
};

const read = (text: string, place: Partial<NumberPlace> = {}) =>
  writtenNumber(text, { ...anyPlace, ...place });

test.each([
  ["1 200", 1200],
  ["1\u00a0200", 1200],
  ["1\u202f200\u202f000", 1_200_000],
  ["1'200", 1200],
  ["1’200’000", 1_200_000],
  ["1,200,000", 1_200_000],
  ["1.200.000", 1_200_000],
  ["12,00,000", 1_200_000],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1 234,567", 1234.567],
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["0,325", 0.325],
  [".325", 0.325],
  ["1234,567", 1234.567],
  ["  640 ", 640],
  ["-3,5", -3.5],
  ["−3.5", -3.5],
  ["+12", 12],
])("%j is certainly %d", (text, number) => {
  expect(read(text)).toEqual({ certain: true, number });
});

test.each([
  "9 hours",
  "c. 310",
  "~310",
  "approx. 310",
  "310-320",
  "12/5",
  "1 20",
  "1,20,30",
  "1 200.300.400",
  "1 200,300 400",
  "0162",
  "1,2345,678",
  "12.",
  "(1 200)",
  "€ 5",
  "1e3",
  "1234567890123456",
  "",
  "-",
  "2024-05-01",
])("%j is left to its writer", (text) => {
  expect(read(text)).toBeUndefined();
});

test("per cent is what the column makes of it", () => {
  expect(read("55%", { percent: "itself" })).toEqual({ certain: true, number: 55 });
  expect(read("12,3 %", { percent: "hundredth" })).toEqual({ certain: true, number: 0.123 });
  expect(read("20\u202f%", { percent: "hundredth" })).toEqual({ certain: true, number: 0.2 });
  expect(read("55%")).toBeUndefined();
  expect(read("55", { percent: "hundredth" })).toEqual({ certain: true, number: 55 });
});

test.each(["5,200", "5.200", "-5,200"])("%j can be two numbers, and nothing is guessed", (text) => {
  const both = read(text);
  expect(both).toMatchObject({ certain: false });
  const sign = text.startsWith("-") ? -1 : 1;
  expect(both && !both.certain && [both.number, both.other].map((n) => n * sign).sort()).toEqual([
    5.2, 5200,
  ]);
});

test("the other texts of a column settle what a mark is, unless they differ", () => {
  expect(decimalMarkOf(["12,5", "5,200", 7, null])).toBe(",");
  expect(decimalMarkOf(["1,234,567", "5,200"])).toBe(".");
  expect(decimalMarkOf(["7 %", "12.5%"])).toBe(".");
  expect(decimalMarkOf(["12,5", "3.4"])).toBeUndefined();
  expect(decimalMarkOf(["5,200", "1 200", "n/a"])).toBeUndefined();
  expect(read("5,200", { decimalMark: "," })).toEqual({ certain: true, number: 5.2 });
  expect(read("5,200", { decimalMark: "." })).toEqual({ certain: true, number: 5200 });
});

test("what a column can hold, and whole numbers, settle it; what speaks against each other does not", () => {
  const upTo100 = (number: number): boolean => number <= 100;
  expect(read("5,200", { whole: true })).toEqual({ certain: true, number: 5200 });
  expect(read("1,000", { whole: true })).toEqual({ certain: true, number: 1000 });
  expect(read("5,200", { accepts: upTo100 })).toEqual({ certain: true, number: 5.2 });
  expect(read("5,200", { decimalMark: ".", accepts: upTo100 })).toMatchObject({ certain: false });
  expect(read("5,200", { decimalMark: ",", whole: true })).toMatchObject({ certain: false });
  expect(read("1 200", { accepts: upTo100 })).toBeUndefined();
});

test.each(["n/a", "N.A.", "na", "nd", "n.d.", "-", "–", "..", "…", "?", "none", "s/d", "Néant"])(
  "%j stands where there is no number",
  (text) => {
    expect(meansNothing(text)).toBe(true);
  }
);

test.each(["c. 310", "9 hours", "0", "1 200", "nadir"])("%j is something", (text) => {
  expect(meansNothing(text)).toBe(false);
});

const languages = ["en", "fr-FR", "es-ES", "pt-BR", "pt-PT", "de-DE", "de-CH", "en-IN", "sv-SE"];

test("a number as any of these languages writes it is read as itself, or as one of two", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 3 }),
      (language, units, decimals) => {
        const number = Number(`${units}e-${decimals}`);
        const text = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(number);
        const readings = numberReadings(text, "none");
        expect(readings.map((reading) => reading.number)).toContain(number);
        expect(readings.length).toBeLessThanOrEqual(2);
      }
    )
  );
});

test("a share as these languages write it in per cent is read as the share", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.integer({ min: 0, max: 1000 }),
      (language, thousandths) => {
        const share = Number(`${thousandths}e-3`);
        const format = new Intl.NumberFormat(language, {
          style: "percent",
          maximumFractionDigits: 1,
        });
        expect(numberReadings(format.format(share), "hundredth")).toMatchObject([
          { number: share },
        ]);
      }
    )
  );
});
