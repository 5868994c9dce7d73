import { RANKBAND } from "../../../src/model/functions/RANKBAND";
import { heavyAnswerTo } from "../../support/functionCalls";

const data = [
  ["region", "firms", "skills"],
  ["North", 100, 0.2],
  ["East", 60, 0.7],
  ["South", 20, 1],
  ["West", 0, 0],
];
const framework = [
  ["Code", "Parent", "Weight"],
  ["Index", null, null],
  ["firms", "Index", 1],
  ["skills", "Index", 1],
];

const tableOf = async (...more: readonly (number | boolean | null)[]) => {
  const answer = await heavyAnswerTo("RANKBAND", data, framework, ...more);
  return "error" in answer ? answer.error.message : (answer.value as unknown[][]);
};

test("without noise every unit keeps its rank", async () => {
  const table = await tableOf(20, 1, 0, 0.9, false);
  expect(table).toEqual([
    ["North", 60, 2, 2, 2, 1],
    ["East", 65, 1, 1, 1, 1],
    ["South", 60, 2, 2, 2, 1],
    ["West", 0, 4, 4, 4, 0],
  ]);
});

test("by hand: East leads while the ratio of the weights is between 0.8 and 4/3", async () => {
  // With a noise of 10 % the ratio stays between 0.818 and 1.223.
  const table = await tableOf(500, 3, 0.1, 1, false);
  expect((table as unknown[][])[1]).toEqual(["East", 65, 1, 1, 1, 1]);
});

test.each([
  [[9], "draws"],
  [[20.5], "draws"],
  [[20, -1], "seed"],
  [[20, 1, 1.2], "weightNoise"],
  [[20, 1, 0.2, 0.3], "level"],
])("%j is refused with the name of the argument: %s", async (more, name) => {
  expect(await tableOf(...more)).toContain(name);
});

test("a blank score and rank are blank cells, and failed draws have a row of their own", () => {
  const shown = RANKBAND.show(
    {
      units: ["North"],
      bands: [{ score: NaN, rank: NaN, low: NaN, high: NaN, top: NaN, unranked: 9 }],
      replications: 10,
      failed: [{ replication: 4, faults: [] }],
    },
    { headers: false }
  );
  expect(shown).toMatchObject({
    ok: true,
    value: [
      ["North", null, null, null, null, null],
      [
        {
          sentences: [{ code: "replicationsFailed", details: { found: 1, limit: 10, first: 5 } }],
        },
        null,
        null,
        null,
        null,
        null,
      ],
    ],
  });
});
