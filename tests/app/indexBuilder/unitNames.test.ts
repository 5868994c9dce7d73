import { unitNames } from "../../../src/app/indexBuilder/unitNames";

it("tells units of one name apart by their next words, or else by their rows", () => {
  const cells = [
    ["cluster", "firms", "subsector"],
    ["Kumasi", 3, "repair"],
    ["Kumasi", 4, "copying"],
    [null, null, null],
    ["Agra", 5, "footwear"],
    ["Cariri", 5, null],
    ["Cariri", 6, null],
  ];
  expect(unitNames(cells, 0)).toEqual([
    "Kumasi, repair",
    "Kumasi, copying",
    "Agra",
    "Cariri (6)",
    "Cariri (7)",
  ]);
});
