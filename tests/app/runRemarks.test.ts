import { english } from "../../src/locales/en";
import type { LabSegment } from "../../src/app/labData";
import { readLab } from "../../src/app/readLab";
import { runRemarks } from "../../src/app/runRemarks";
import { runScenario } from "../../src/app/runScenario";
import type { Policy } from "../../src/model/cluster/policy";
import { rangeCalled, workbookWith } from "../support/workbooks";

const segmentOf = async (firms: number | null): Promise<LabSegment> => {
  const { workbook } = workbookWith("Segments", [
    ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power", "firms"],
    ["Kumasi", 1, 0.67, 0.5, 0.2, 1, firms],
  ]);
  const lab = await readLab(workbook, await rangeCalled(workbook, "Segments"));
  const segment = lab.ok ? lab.value.segments[0] : undefined;
  if (!segment) throw new Error("There is no segment.");
  return segment;
};

const remarksOn = async (policy: Policy, firms: number | null = null) => {
  const segment = await segmentOf(firms);
  const run = runScenario(segment, policy, 15);
  if (!run.ok) throw new Error(JSON.stringify(run.faults));
  return runRemarks(segment, run.value, english);
};

it("says nothing where there is neither a crisis nor an association", async () => {
  expect(await remarksOn({ tariffOutput: 0.5 }, 20)).toEqual([]);
});

it("tells how deep a crisis goes and how the cluster adjusts", async () => {
  const [remark, ...more] = await remarksOn({ demandShock: [null, null, 0.3, ...quiet] });
  expect(more).toEqual([]);
  expect(remark).toMatch(/^The crisis takes \d+\s% of output at its worst; output is (not )?back/);
});

it("tells what an association saves, where the number of firms is known", async () => {
  // 20 firms, half of them reached: 10 outside and the association make 11 contacts;
  // 1 − e^(−11/10) = 67 %, and 1 − e^(−20/10) = 86 % one by one.
  expect(await remarksOn({ association: 0.5 }, 20)).toEqual([
    "Who wants to help deals with 11 parties instead of 20 firms: contacts take 67\u00a0% of the effort, and 86\u00a0% without the association.",
  ]);
  expect(await remarksOn({ association: 0.5 })).toEqual([]);
});

/** The years after the shock. */
const quiet: readonly null[] = Array.from({ length: 13 }, () => null);
