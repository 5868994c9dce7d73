import { readFileSync } from "node:fs";
import path from "node:path";
import { command } from "../../../src/hosts/cli/command";
import { answered } from "../../support/answered";

const lab = (...args: readonly string[]) => answered((terminal) => command(args, terminal));

test("docs/model-limits.md ends with what casebook prints", async () => {
  const { code, out } = await lab("casebook");
  expect(code).toBe(0);
  const page = readFileSync(path.resolve("docs/model-limits.md"), "utf8");
  expect(page.slice(page.indexOf("```\n") + 4)).toBe(`${out}\`\`\`\n`);
});

test("as JSON, with draws and seed of one's own", async () => {
  const { out } = await lab("casebook", "--draws", "5", "--seed", "9", "--json");
  expect(JSON.parse(out)).toMatchObject({ draws: 5, seed: 9, failed: 0 });
});

test("what is no number of draws is said", async () => {
  expect(await lab("casebook", "--draws", "many")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--draws must be a whole number") as string,
  });
  expect(await lab("casebook", "file.xlsx")).toMatchObject({ code: 2 });
});
