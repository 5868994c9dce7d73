import { amount, change, field, percent, score, tick } from "../../../src/hosts/taskpane/format";

const space = "\u00a0";

it("writes shares as whole percentages that do not break apart", () => {
  expect(percent(0.126)).toBe(`13${space}%`);
  expect(percent(-0.5)).toBe(`−50${space}%`);
});

it("writes scores without decimals", () => {
  expect(score(66.6)).toBe("67");
});

it("writes amounts to three digits, and whole where they are counted", () => {
  expect(amount(1.2345)).toBe("1.23");
  expect(amount(25000.4)).toBe("25,000");
  expect(amount(3_490_153_301)).toBe("3.49B");
  expect(amount(-5)).toBe("−5");
});

it("writes labels of an axis short", () => {
  expect(tick(36_000)).toBe("36K");
  expect(tick(0.95)).toBe("0.95");
});

it("writes a number as it is typed", () => {
  expect(field(12345.678)).toBe("12345.68");
});

it("tells a small change from none", () => {
  expect(change(0.00001)).toBe(`±0${space}%`);
  expect(change(0.004)).toBe(`+<1${space}%`);
  expect(change(-0.004)).toBe(`−<1${space}%`);
  expect(change(-0.123)).toBe(`−12${space}%`);
  expect(change(0.5)).toBe(`+50${space}%`);
});
