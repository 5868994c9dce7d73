import { chooseTables } from "../../../src/app/publish/chooseTables";
import { valueOf } from "../../support/publications";

const tables = {
  segments: [
    ["cluster", "subsector", "firms"],
    ["Novo", "shoes", 40],
    ["Novo", "bags", 30],
    ["Franca", "shoes", 20],
  ],
  surplus: [
    ["segment", "use", "share"],
    ["Novo, shoes", "savings", 0.5],
    ["Novo", "savings", 0.6],
    ["Franca", "savings", 0.7],
  ],
  factors: [
    ["segment", "skills"],
    ["Franca", 1],
  ],
};

test("only what is about the chosen segments is kept, with what holds for their cluster", () => {
  expect(valueOf(chooseTables(tables, ["Novo, shoes"]))).toEqual({
    segments: tables.segments.slice(0, 2),
    surplus: tables.surplus.slice(0, 3),
  });
});

test("without a choice everything is kept", () => {
  expect(valueOf(chooseTables(tables, undefined))).toBe(tables);
});
