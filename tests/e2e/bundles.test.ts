import { existsSync, readdirSync, readFileSync } from "node:fs";

interface Page {
  readonly chunks: readonly {
    readonly lazy: boolean;
    readonly files: readonly { file: string }[];
  }[];
  readonly packages: readonly string[];
  readonly excelts: readonly string[];
}

const report = JSON.parse(readFileSync("dist/report.json", "utf8")) as Record<
  "functions" | "taskpane" | "workbench",
  Page
>;

/** Everything that Excel could ever load: the page and what it fetches later. */
const inExcel = [report.functions, report.taskpane];

test("the add-in carries no grid and no formula engine", () => {
  const packages = inExcel.flatMap((page) => page.packages);
  expect(packages.filter((name) => /univerjs|hyperformula|office-js/.test(name))).toEqual([]);
  expect(inExcel.flatMap((page) => page.excelts)).not.toContain("formula");
});

test("every file of the report was built", () => {
  const files = Object.values(report).flatMap((page) => page.chunks.flatMap((c) => c.files));
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(files.filter(({ file }) => !existsSync(`dist/web/${file}`))).toEqual([]);
});

test("nothing evaluates text, which the pages forbid", () => {
  const scripts = [...new Set(inExcel.flatMap((page) => page.chunks.flatMap((c) => c.files)))];
  const evaluating = scripts.filter(({ file }) =>
    /\bnew Function\(|[^.\w]eval\(/.test(readFileSync(`dist/web/${file}`, "utf8"))
  );
  expect(evaluating).toEqual([]);
});

test("no source map and no source goes out with the production build", () => {
  const names = readdirSync("dist/web", { recursive: true, encoding: "utf8" });
  expect(names.filter((name) => /\.(map|tsx?|svg)$/.test(name))).toEqual([]);
});

test("the manifest's files are all among the built ones", () => {
  const manifest = readFileSync("dist/web/manifest.xml", "utf8");
  const wanted = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(([, f]) => f);
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((file) => !existsSync(`dist/web/${file}`))).toEqual([]);
});
