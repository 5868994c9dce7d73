import { runScenario } from "../../../../src/app/runScenario";
import {
  partOf,
  workforceChoices,
  workforceView,
} from "../../../../src/hosts/taskpane/scenarios/workforce.vm";
import type { WorkerGroup } from "../../../../src/model/workforce/readWorkforce";
import { bookOf, labOf, segmentAt, sialkot } from "../sampleLab";

const group = (
  gender: string | undefined,
  standing: string,
  workers: number,
  pay?: number
): WorkerGroup => ({ occupation: undefined, gender, standing, workers, pay });

const workforce = [
  group("women", "wage", 10_000, 50),
  group("men", "wage", 10_000, 80),
  group(undefined, "family", 4000),
];

const viewBy = async (key: "gender" | "standing") => {
  const segment = segmentAt(await labOf(bookOf(sialkot)), 0);
  const run = runScenario(segment, { tariffOutput: 0.6 }, 15);
  if (!run.ok) throw new Error(JSON.stringify(run.faults));
  return { view: workforceView([partOf(segment, run.value, workforce)], key), run: run.value };
};

it("offers what the table tells workers apart by", () => {
  expect(workforceChoices(workforce)).toEqual([
    { key: "gender", label: "Gender" },
    { key: "standing", label: "Standing" },
  ]);
});

it("moves every group as all jobs move, and leaves pay out where some of it is not known", async () => {
  const { view, run } = await viewBy("gender");
  const jobs = run.baseline.outcomes.jobs[15] ?? NaN;
  const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  expect(view.jobs.map(({ name, without }) => [name, without])).toEqual([
    ["Women", whole.format(10_000 * jobs)],
    ["Men", whole.format(10_000 * jobs)],
    ["not known", whole.format(4000 * jobs)],
  ]);
  expect(view.jobs[0]?.with).not.toBe(view.jobs[0]?.without);
  expect(view.pay[2]).toEqual({ name: "not known", without: "not known", with: "not known" });
});

it("says that the model knows one kind of worker, and when the table counts others", async () => {
  const { view } = await viewBy("standing");
  expect(view.notes).toEqual([
    expect.stringMatching(/^The model knows one kind of worker: every group moves as all do\./),
    "The Workforce table counts 24,000 workers, the segment's row 25,000.",
  ]);
});
