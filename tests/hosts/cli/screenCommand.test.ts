import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleCommand } from "../../../src/hosts/cli/sampleCommand";
import { screenCommand, type ScreenOptions } from "../../../src/hosts/cli/screenCommand";
import { localRunner } from "../../support/localRunner";
import { answered } from "../../support/answered";

const folder = mkdtempSync(path.join(tmpdir(), "lab-"));
const file = path.join(folder, "case-book.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

const screened = (change: Partial<ScreenOptions> = {}) => {
  const options = {
    file,
    scenario: "selectiveProtection",
    segment: "Kumasi, vehicle repair",
    years: 15,
    draws: 8,
    seed: 1,
    json: false,
    ...change,
  };
  return answered((terminal) => screenCommand(options, terminal, localRunner()));
};

beforeAll(async () => {
  await answered((terminal) => sampleCommand(file, terminal));
});

it("prints the numbers that matter for a scenario, and how many others do not", async () => {
  const { code, out } = await screened();
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Kumasi, vehicle repair: which numbers matter for what Selective protection with free inputs changes in jobs/
  );
  expect(out).toMatch(/^Substitution between sources +\d\.\d{3} +up/m);
  expect(out).toMatch(/The \d+ other numbers do less than a twentieth of the first/);
});

it("gives all of them as JSON", async () => {
  const { out } = await screened({ json: true, outcome: "pay" });
  const { outcome, segments } = JSON.parse(out) as {
    outcome: string;
    segments: { screening: { effects: { size: number }[]; runs: number } }[];
  };
  expect(outcome).toBe("pay");
  expect(segments[0]?.screening.effects.length).toBeGreaterThan(40);
});

it("asks back about an outcome or a scenario that nobody knows", async () => {
  await expect(screened({ outcome: "job" })).rejects.toThrow("Did you mean jobs?");
  await expect(screened({ scenario: "nothing" })).rejects.toThrow(
    /there is no scenario "nothing"/i
  );
});

it("names the segments that cannot be run, and fails where none is left", async () => {
  await expect(screened({ segment: "Juiz de Fora, knitwear and clothing" })).rejects.toThrow(
    "No segment can be run"
  );
});
