import { memory } from "../../../src/model/futures/memory";

it("makes a thing once and lets go of what nobody asked for the longest", () => {
  const remembered = memory<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    remembered(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
