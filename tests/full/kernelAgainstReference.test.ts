import { differencesFromReference } from "../support/againstReference";

test("ten thousand random admissible runs of 20 years agree with the model as it reads", () => {
  expect(differencesFromReference(20262, 10_000, 20)).toEqual([]);
});
