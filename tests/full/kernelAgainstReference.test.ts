import { differencesFromReference } from "../support/againstReference";

test("ten thousand random admissible runs of 30 years agree with the model as it reads", () => {
  expect(differencesFromReference(20262, 10_000, 30)).toEqual([]);
});
