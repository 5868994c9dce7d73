import { expChange, smallChange } from "../../../src/core/numeric/expChange";

test("e^x − 1 of small changes is right to the last bits that count beside 1", () => {
  for (let n = -1000; n <= 1000; n++) {
    const x = (smallChange * n) / 1000;
    expect(Math.abs(expChange(x) - Math.expm1(x))).toBeLessThan(1e-17);
  }
});

test("nothing changes by nothing", () => expect(expChange(0)).toBe(0));
