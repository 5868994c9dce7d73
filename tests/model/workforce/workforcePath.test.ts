import { sum } from "../../../src/core/numeric/sum";
import { readWorkforce } from "../../../src/model/workforce/readWorkforce";
import { workforcePath } from "../../../src/model/workforce/workforcePath";

const header = ["segment", "occupation", "gender", "standing", "workers", "pay"];
const run = { jobs: [1, 1.1, 0.9], pay: [0.8, 0.8, 0.88] };

const workforceOf = (...rows: (string | number | null)[][]) => {
  const table = readWorkforce([header, ...rows], "Workforce");
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  return table.value.get("Kumasi");
};

const groups = workforceOf(
  ["Kumasi", "welder", "men", "apprentice", 300, 10],
  ["Kumasi", "welder", "men", "wage", 100, 30],
  ["Kumasi", "trader", "women", "family", 50, null]
);

test("every group moves as the whole does, in its own units", () => {
  if (!groups?.ok) throw new Error("The workforce is sound.");
  const [welders, traders] = workforcePath(groups.value, "occupation", run);
  expect(welders?.group).toBe("welder");
  expect(welders?.jobs.map((x) => Number(x.toFixed(9)))).toEqual([400, 440, 360]);
  // By hand: (300·10 + 100·30)/400 = 15, a tenth more at the end.
  expect(welders?.pay?.map((x) => Number(x.toFixed(9)))).toEqual([15, 15, 16.5]);
  expect(traders).toMatchObject({ group: "trader", pay: undefined });
});

test("whatever tells the groups apart, their jobs sum to the same", () => {
  if (!groups?.ok) throw new Error("The workforce is sound.");
  for (const key of ["occupation", "gender", "standing"] as const) {
    const paths = workforcePath(groups.value, key, run);
    run.jobs.forEach((relative, t) =>
      expect(sum(paths.map(({ jobs }) => jobs[t] ?? NaN))).toBeCloseTo(450 * relative, 9)
    );
  }
});

test("a group without a number of workers is a fault of its segment", () => {
  expect(workforceOf(["Kumasi", "welder", "men", "wage", null, 10])).toMatchObject({
    ok: false,
    faults: [{ code: "missingValue", where: { row: 2, header: "workers" } }],
  });
  expect(workforceOf(["Kumasi", "welder", "men", "slave", 1, 10])).toMatchObject({
    ok: false,
    faults: [{ code: "notAChoice" }],
  });
});
