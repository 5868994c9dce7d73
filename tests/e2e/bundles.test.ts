import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

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

test("what makes pages in PDF is no part of what the pane begins with", () => {
  const writing = inExcel.flatMap((page) =>
    page.chunks.filter(({ files }) =>
      files.some(({ file }) => readFileSync(`dist/web/${file}`, "utf8").includes("pdfmake"))
    )
  );
  expect(writing).not.toEqual([]);
  expect(writing.filter(({ lazy }) => !lazy)).toEqual([]);
});

test("every file of the report was built", () => {
  const files = Object.values(report).flatMap((page) => page.chunks.flatMap((c) => c.files));
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(files.filter(({ file }) => !existsSync(`dist/web/${file}`))).toEqual([]);
});

/** Bytes over the wire of what the pane's page names: all that is loaded before it can be used. */
const initialBytes = (): number => {
  const page = readFileSync("dist/web/taskpane.html", "utf8");
  const named = [...page.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"?:]+)["?]/g)].map(
    ([, file]) => `dist/web/${file}`
  );
  const sizes = named.map((file) => gzipSync(readFileSync(file)).length);
  expect(named).toEqual(expect.arrayContaining(["dist/web/functions.js", "dist/web/taskpane.js"]));
  return sizes.reduce((sum, size) => sum + size, gzipSync(page).length);
};

const mostInitialBytes = 300_000;

test("what the pane needs to open is at most 300 kB compressed", () => {
  expect(initialBytes()).toBeLessThanOrEqual(mostInitialBytes);
});

test("every place of the pane and the worker are files of their own, fetched later", () => {
  const later = report.taskpane.chunks.filter(({ lazy }) => lazy);
  expect(later.length).toBeGreaterThanOrEqual(4);
  expect(report.functions.chunks.filter(({ lazy }) => lazy).length).toBeGreaterThanOrEqual(1);
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
