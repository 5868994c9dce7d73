import { english } from "../../../src/locales/en";
import type { ArgumentInput } from "../../../src/core/catalogue/arguments/argument";
import { heavyAnswerer } from "../../../src/app/answerHeavyCall";
import type { HeavyFunction } from "../../../src/core/catalogue/defineFunction";
import { parameterIds, parameters } from "../../../src/model/parameters";
import { worksheetFunctions } from "../../../src/model/functions";
import { localRunner } from "../../support/localRunner";
import { threadRunner, type Threads } from "../../support/threadRunner";

// Threads that compile what they run take their time on a busy computer.
jest.setTimeout(60_000);

const segment = [
  ["massScore", 1],
  ["labourSurplus", 0.4],
];
const tariff = [["tariffOutput", 0.6]];
const aid = [["aid", 0.5]];

const heavy = (id: string): HeavyFunction => {
  const found = worksheetFunctions.find((declared) => declared.id === id);
  if (!found?.heavy) throw new Error(`There is no heavy function ${id}.`);
  return found;
};

const here = heavyAnswerer(() => english, localRunner());
const rowsOf = async (id: string, ...args: ArgumentInput[]): Promise<unknown[][]> => {
  const answer = await here.answer(heavy(id), args);
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.value as unknown[][];
};
const errorOf = async (id: string, ...args: ArgumentInput[]): Promise<string> => {
  const answer = await here.answer(heavy(id), args);
  return "error" in answer ? answer.error.message : "";
};

describe("on one thread, on another, on several", () => {
  let threads: readonly Threads[] = [];
  beforeAll(() => {
    threads = [1, 2].map((count) => threadRunner(count, "src/hosts/worker/nodeEntry.ts"));
  });
  afterAll(() => Promise.all(threads.map((each) => each.end())));

  test.each<[string, ArgumentInput[]]>([
    ["BANDS", [segment, tariff, "jobs", 5000, 3, 10]],
    ["BEATS", [segment, tariff, aid, "pay", 8, 5000, 3]],
    ["SENSITIVITY", [segment, tariff, "jobs", 8, 128, 3]],
    [
      "SCENARIO",
      [
        [
          ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"],
          ["Full", 1, 1, 1, 1, 1],
        ],
        [
          ["lever", "a"],
          ["aid", 1],
        ],
        5,
      ],
    ],
  ])("%s gives the same to the last bit", async (id, args) => {
    const expected = await here.answer(heavy(id), args);
    expect(expected).toHaveProperty("value");
    for (const { runner } of threads)
      expect(await heavyAnswerer(() => english, runner).answer(heavy(id), args)).toEqual(expected);
  });
});

test("policies of the same seed share their draws: A against itself is never better", async () => {
  expect(await rowsOf("BEATS", segment, tariff, tariff, "jobs", 10, 500, 1, false)).toEqual([
    [0, 0, 0, 0],
  ]);
});

test("B against A is A against B with the signs turned", async () => {
  const [ab = []] = await rowsOf("BEATS", segment, tariff, aid, "pay", 10, 700, 1, false);
  const [ba = []] = await rowsOf("BEATS", segment, aid, tariff, "pay", 10, 700, 1, false);
  expect(Number(ab[0]) + Number(ba[0])).toBeCloseTo(1, 12);
  [ab[1], ab[3], ab[2]].forEach((value, i) =>
    expect(Number(ba[i + 1])).toBeCloseTo(-Number(value), 14)
  );
});

test("a band is ordered, begins at the base year, and hangs on the seed alone", async () => {
  const rows = (await rowsOf("BANDS", segment, tariff, "jobs", 800, 5, 6, false)) as number[][];
  expect(rows.map(([year]) => year)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(rows[0]?.slice(1)).toEqual(Array(5).fill(expect.closeTo(1, 9)));
  for (const [, ...band] of rows) expect(band).toEqual([...band].sort((a, b) => a - b));
  const again = await heavyAnswerer(() => english, localRunner()).answer(heavy("BANDS"), [
    segment,
    tariff,
    "jobs",
    800,
    5,
    6,
    false,
  ]);
  expect(again).toEqual({ value: rows });
  expect(await rowsOf("BANDS", segment, tariff, "jobs", 800, 6, 6, false)).not.toEqual(rows);
});

test("more draws settle the band", async () => {
  const medians = await Promise.all(
    [1, 2, 3].map(async (seed) =>
      Number((await rowsOf("BANDS", segment, tariff, "jobs", 4096, seed, 5, false))[5]?.[3])
    )
  );
  expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.002);
});

test("sensitivity lists every parameter once, sorted, and the assumptions together last", async () => {
  const rows = await rowsOf("SENSITIVITY", segment, tariff, "jobs", 10, 256, 1, false);
  const listed = rows.slice(0, -1).map(([name]) => String(name));
  expect([...listed].sort()).toEqual([...parameterIds].sort());
  const totals = rows.slice(0, -1).map((row) => Number(row[2]));
  expect(totals).toEqual([...totals].sort((a, b) => b - a));
  for (const [name, , , , , evidence] of rows.slice(0, -1))
    expect(evidence).toBe(parameters[name as keyof typeof parameters].evidence);
  const last = rows.at(-1) ?? [];
  expect(last[0]).toBe("all assumptions");
  expect(Number(last[2])).toBeGreaterThan(0.5);
  expect(Number(last[2])).toBeLessThan(1.1);
});

test("a parameter that the segment's data replace is none any more", async () => {
  const known = [...segment, ["workers", 2000], ["regionWorkers", 50000]];
  const rows = await rowsOf("SENSITIVITY", known, tariff, "jobs", 5, 64, 1, false);
  expect(rows.map(([name]) => name)).not.toContain("labourWeight");
  expect(rows).toHaveLength(parameterIds.length);
});

test("what is wrong is said before anything runs", async () => {
  expect(await errorOf("BANDS", segment, tariff, "job")).toContain('Did you mean "jobs"?');
  expect(await errorOf("BANDS", segment, [["tariff", 1]], "jobs")).toContain(
    'nothing is called "tariff"'
  );
  expect(await errorOf("BANDS", [["importedInputShare", 0.6]], tariff, "jobs")).toContain(
    "importedInputShare"
  );
  expect(await errorOf("BEATS", segment, tariff, [["aid", 9]], "jobs")).toContain("leversB");
  expect(await errorOf("SCENARIO", [["cluster"], ["Full"]], [["lever"], ["aid"]])).toContain(
    "scenario"
  );
});

test("imported inputs raise the share of materials in the draws that lie below", async () => {
  const most = [...segment, ["importedInputShare", 0.5]];
  const rows = await rowsOf("BANDS", most, tariff, "jobs", 300, 1, 3, false);
  expect(rows).toHaveLength(4);
});

test("a segment that cannot be run says why and leaves the others alone", async () => {
  const table = [
    ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"],
    ["Silent", 1, null, null, null, null],
    ["Known", 1, 0.5, 0.5, 0.2, 1],
  ];
  const answer = await here.answer(heavy("SCENARIO"), [
    table,
    [
      ["lever", "a"],
      ["aid", 0.5],
    ],
    2,
    [["jobs", "pay"]],
    false,
  ]);
  if ("error" in answer) throw new Error(answer.error.message);
  const rows = answer.value as unknown[][];
  expect(rows.map(([name]) => name)).toEqual(["Silent", "Known", "Known", "Known"]);
  expect(rows[0]?.[3]).toHaveProperty("error");
  expect(rows.every((row) => row.length === 5)).toBe(true);
});
