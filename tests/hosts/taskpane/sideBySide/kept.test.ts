import { forAll } from "../../../../src/model/scenarios/scenarioLevers";
import {
  keep,
  keptWith,
  withoutLetter,
  type KeptScenario,
} from "../../../../src/hosts/taskpane/sideBySide/kept";

const keepAll = (...tariffs: number[]): readonly KeptScenario[] =>
  tariffs.reduce<readonly KeptScenario[]>(
    (kept, tariffOutput) => keep(kept, `tariff ${tariffOutput}`, forAll({ tariffOutput })),
    []
  );

const lettersOf = (kept: readonly KeptScenario[]) => kept.map(({ letter }) => letter).join("");

it("keeps four scenarios and no fifth", () => {
  expect(lettersOf(keepAll(0.1, 0.2, 0.3, 0.4))).toBe("ABCD");
  expect(keepAll(0.1, 0.2, 0.3, 0.4, 0.5)).toEqual(keepAll(0.1, 0.2, 0.3, 0.4));
});

it("keeps the same policy once, in whatever order its levers were moved", () => {
  const kept = keep([], "one", forAll({ tariffOutput: 0.1, tariffInput: 0 }));
  const turned = forAll({ tariffInput: 0, tariffOutput: 0.1 });
  expect(keep(kept, "two", turned)).toBe(kept);
  expect(keptWith(kept, turned)?.letter).toBe("A");
  expect(keptWith(kept, forAll({ tariffInput: 0 }))).toBeUndefined();
});

it("gives a letter that became free to the next", () => {
  const rest = withoutLetter(keepAll(0.1, 0.2, 0.3), "B");
  expect(lettersOf(rest)).toBe("AC");
  const again = keep(rest, "new", forAll({ tariffOutput: 0.9 }));
  expect(again.map(({ letter, title }) => [letter, title])).toEqual([
    ["A", "tariff 0.1"],
    ["B", "new"],
    ["C", "tariff 0.3"],
  ]);
});
