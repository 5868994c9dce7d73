import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { regretCommand, type RegretOptions } from "../../../src/hosts/cli/regretCommand";
import { sampleCommand } from "../../../src/hosts/cli/sampleCommand";
import { localRunner } from "../../support/localRunner";
import { answered } from "../../support/answered";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const file = path.join(folder, "case-book.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

const regret = (change: Partial<RegretOptions> = {}) => {
  const options = { file, years: 15, draws: 300, seed: 1, json: false, ...change };
  return answered((terminal) => regretCommand(options, terminal, localRunner()));
};

beforeAll(async () => {
  await answered((terminal) => sampleCommand(file, terminal));
});

it("prints a grid for the segment, and says that it names no best policy", async () => {
  const { code, out } = await regret({ segment: "Kumasi, vehicle repair" });
  expect(code).toBe(0);
  expect(out).toMatch(/^Kumasi, vehicle repair: regret in jobs in year 15, over 300 futures/);
  expect(out).toMatch(/^Selective protection with free inputs +0\.00/m);
  expect(out).toContain("it names no best policy");
});

it("gives the same as JSON", async () => {
  const { out } = await regret({ segment: "Kumasi, vehicle repair", json: true });
  const { segments } = JSON.parse(out) as { segments: { table: { draws: number } }[] };
  expect(segments[0]?.table.draws).toBe(300);
});

it("asks back about an outcome that nobody knows", async () => {
  await expect(regret({ outcome: "job" })).rejects.toThrow(
    'There is no outcome "job". Did you mean jobs?'
  );
});
