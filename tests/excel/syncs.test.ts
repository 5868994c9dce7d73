import { comparisonSheet } from "../../src/app/comparisonSheet";
import { indexSheet } from "../../src/app/indexSheet";
import type { NewSheet, TableRange, Workbook } from "../../src/app/ports/workbook";
import { questionnaireSheet } from "../../src/app/questionnaire/questionnaireSheet";
import { runScenario } from "../../src/app/runScenario";
import { sampleSheets } from "../../src/app/sampleSheets";
import { headlineOutcomes, scenarioSheet } from "../../src/app/scenarioSheet";
import { readShelf } from "../../src/app/scenarios/scenarioShelf";
import { scenarioTableSheet } from "../../src/app/scenarios/scenarioTableSheet";
import {
  deleteScenario,
  renameScenario,
  storeScenario,
} from "../../src/app/scenarios/storeScenario";
import { changeStored } from "../../src/app/stored/changeStored";
import { storedKinds } from "../../src/app/stored/storedKind";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { Lab } from "../../src/hosts/taskpane/lab/Lab";
import { english } from "../../src/locales/en";
import { alone } from "../../src/model/futures/futuresQuestion";
import { futuresOf } from "../../src/model/futures/futuresTask";
import { forAll } from "../../src/model/scenarios/scenarioLevers";
import { presets } from "../../src/model/scenarios/presets";
import { defaultSegment } from "../../src/model/segments/simulationInputs";
import { localRunner } from "../support/localRunner";
import { closeOffices, type TestOffice } from "../support/office";
import { valueOf } from "../support/publications";
import { workbookThat } from "../support/workbooks";
import { inOffice, outOfOffice } from "./inOffice";

// Generous, for a busy computer.
jest.setTimeout(60_000);

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const now = "2026-03-02T09:00:00.000Z";
const bytesOfOneMore = 4 * 1024 * 1024;

/** What one command may take: three, and one more for every 4 MB that it moves. */
const permitted = ({ host }: TestOffice): number => {
  const { transferred } = host.counters;
  return 3 + (transferred > bytesOfOneMore ? Math.ceil(transferred / bytesOfOneMore) : 0);
};

interface Call {
  readonly command: keyof Workbook;
  readonly syncs: number;
  readonly permitted: number;
}

/** Excel's workbook, each of whose commands is counted by the host, whichever commands there are. */
const counted = (office: TestOffice): { readonly workbook: Workbook; readonly calls: Call[] } => {
  const calls: Call[] = [];
  const whole = officeWorkbook();
  // One after the other, or the requests of one would be counted for another.
  let before: Promise<unknown> = Promise.resolve();
  const count =
    (command: keyof Workbook, method: (...given: never[]) => Promise<unknown>) =>
    (...given: never[]): Promise<unknown> => {
      const turn = before.then(async () => {
        office.host.resetCounters();
        const answer = await method(...given);
        calls.push({ command, syncs: office.host.counters.syncs, permitted: permitted(office) });
        return answer;
      });
      before = turn.catch(() => undefined);
      return turn;
    };
  const methods = Object.entries(whole).map(([command, method]) => [
    command,
    count(command as keyof Workbook, method as (...given: never[]) => Promise<unknown>),
  ]);
  return { workbook: workbookThat(whole, Object.fromEntries(methods) as Workbook), calls };
};

const within = (calls: readonly Call[]): void => {
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls) {
    expect(call.syncs).toBeGreaterThan(0);
    expect({ ...call, kept: call.syncs <= call.permitted }).toEqual({ ...call, kept: true });
  }
};

const comparison = async (): Promise<NewSheet> => {
  const policies = presets.slice(0, 4).map(({ levers }) => levers);
  const years = 15;
  const question = { segments: alone(defaultSegment), years, draws: 50, seed: 1 };
  const asked = { ...question, policies: [{}, ...policies], outcomes: headlineOutcomes };
  const futures = valueOf(await localRunner().run(futuresOf(asked)));
  const scenarios = policies.map((policy, i) => ({
    letter: "ABCD".charAt(i),
    title: presets[i]?.label ?? "",
    ...forAll(policy),
  }));
  const given = { segment: "Sialkot", years, scenarios, outcomes: headlineOutcomes, futures };
  return comparisonSheet(given, english);
};

/** Everything the pane asks of the workbook, one command after the other. */
const walk = async (workbook: Workbook): Promise<void> => {
  const lab = new Lab(workbook);
  await lab.refresh();
  await workbook.addSheets(sampleSheets());
  await lab.chooseLikeliest();
  const { data, shelf } = lab.snapshot();
  const run = data?.segments
    .map((segment) => ({ segment, result: runScenario(segment, { tariffOutput: 0.3 }, 15) }))
    .find(({ result }) => result.ok);
  if (!data || !run?.result.ok) throw new Error("The sample can be run.");
  await workbook.select(data.range, 1, 0);
  await workbook.written(data.range);
  await workbook.addSheets([indexSheet(data, english)]);
  await workbook.addSheets([scenarioSheet(run.segment, run.result.value, "Tariff", english)]);
  await workbook.addSheets([await comparison()]);
  const policy = { tariffOutput: 0.3 };
  valueOf(await storeScenario({ workbook, shelf, now }, "Plan", forAll(policy), () => "a"));
  const stored = await readShelf(workbook);
  valueOf(await renameScenario({ workbook, shelf: stored, now }, "a", "Other"));
  valueOf(await deleteScenario({ workbook, shelf: stored, now }, "a"));
  await workbook.addSheets([questionnaireSheet(english)]);
  await workbook.addSheets([scenarioTableSheet([{ title: "Plan", ...forAll(policy) }], english)]);
  const entries = Array.from({ length: 200 }, (_, i) => ({ id: `${i}`, value: policy }));
  await changeStored(workbook, storedKinds.mappings, entries, now);
  await workbook.selected();
  const stop = await workbook.onChange(() => undefined);
  stop();
};

it("no command of the pane takes more than three syncs", async () => {
  const office = await inOffice();
  const { workbook, calls } = counted(office);
  await walk(workbook);
  within(calls);
  // A command that the port is given later has to be walked as well.
  const walked = new Set(calls.map(({ command }) => command));
  expect([...walked].sort()).toEqual(Object.keys(officeWorkbook()).sort());
});

it("a command that moves much takes one more for every 4 MB", async () => {
  const { workbook, calls } = counted(await inOffice());
  const cells = Array.from({ length: 150_000 }, (_, row) => [row, `a longer text, number ${row}`]);
  const values = [["number", "text"], ...cells];
  const blocks = [{ row: 0, column: 0, values }];
  const [sheet = ""] = await workbook.addSheets([
    { name: "Large", blocks, tables: [], charts: [], columnWidths: [] },
  ]);
  const range = (await workbook.ranges()).find((each): each is TableRange => each.sheet === sheet);
  if (!range) throw new Error("The sheet has cells.");
  expect(await workbook.read(range)).toHaveLength(values.length);
  within(calls);
  expect(Math.max(...calls.map(({ permitted: most }) => most))).toBeGreaterThan(4);
});

it("the walk would notice a command that asks once too often", async () => {
  const office = await inOffice();
  const { Excel } = office;
  const run = Excel.run.bind(Excel) as (work: unknown) => Promise<unknown>;
  const busy = async (work: (context: Excel.RequestContext) => Promise<unknown>) =>
    run(async (context: Excel.RequestContext) => {
      for (let i = 0; i < 2; i++) {
        context.workbook.load("name");
        await context.sync();
      }
      return work(context);
    });
  Object.assign(Excel, { run: busy });
  const { workbook, calls } = counted(office);
  await workbook.ranges();
  expect(() => within(calls)).toThrow();
});
