import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { scenarioCode } from "../../../src/app/publish/scenarioCode";
import { command } from "../../../src/hosts/cli/command";
import { answered } from "../../support/answered";
import { valueOf } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const sample = path.join(folder, "case-book.xlsx");
const repair = "Kumasi, vehicle repair";
const lab = (...args: string[]) => answered((terminal) => command(args, terminal));

const codeFor = (segment: string): string => {
  const exceptions = [{ segment, levers: { tariffOutput: 0.6 } }];
  const scenario = { title: "Selective", policy: { tariffOutput: 0.2 }, exceptions };
  return valueOf(scenarioCode({ ...scenario, parameters: {} }));
};

interface Ran {
  readonly segment: string;
  readonly policy: object;
}

beforeAll(async () => {
  await lab("sample", "--out", sample);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("runs every segment under its own levers, and gives the code back whole", async () => {
  const code = codeFor(repair);
  const { out } = await lab("run", sample, "--scenario", code, "--json", "--years", "3");
  const runs = JSON.parse(out) as readonly Ran[];
  expect(runs.length).toBeGreaterThan(5);
  for (const { segment, policy } of runs)
    expect(policy).toEqual({ tariffOutput: segment === repair ? 0.6 : 0.2 });
  expect((await lab("code", sample, "--scenario", code)).out.trim()).toBe(code);
});

it("says which segments of the scenario are not in the table", async () => {
  const args = ["--segment", repair, "--years", "3"];
  const { err } = await lab("run", sample, "--scenario", codeFor("Agra, boots"), ...args);
  expect(err).toContain("Selective sets levers for Agra, boots, which is not in the table");
  expect((await lab("run", sample, "--scenario", codeFor(repair), ...args)).err).not.toContain(
    "not in the table"
  );
});

it("writes a brief about a segment with its own levers, and a copy of all that holds up", async () => {
  const code = codeFor(repair);
  const out = path.join(folder, "brief.html");
  const about = ["--segment", repair, "--out", out];
  expect(await lab("brief", sample, "--scenario", code, ...about)).toMatchObject({ code: 0 });
  const copy = path.join(folder, "copy.xlsx");
  expect(await lab("publish", sample, "--scenario", code, "--out", copy)).toMatchObject({
    code: 0,
  });
  expect(await lab("verify", copy)).toMatchObject({ code: 0 });
});
