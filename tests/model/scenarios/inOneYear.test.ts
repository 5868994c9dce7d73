import { inOneYear } from "../../../src/model/scenarios/inOneYear";

describe("inOneYear", () => {
  it("is the value in its year and 0 in all others", () => {
    const values = inOneYear(4, 0.25);
    expect(values[4]).toBe(0.25);
    expect(values.filter((value) => value === 0)).toHaveLength(30);
  });
});
