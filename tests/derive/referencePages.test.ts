import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { referencePages } from "../../src/derive/referencePages";
import { declarations } from "../../src/model/declarations";

const docs = path.resolve("docs");
const pages = referencePages(declarations);

test.each(Object.entries(pages))(
  "docs/%s is what the declarations say (npm run docs)",
  (name, text) => {
    expect(readFileSync(path.join(docs, name), "utf8")).toBe(text);
  }
);

test("no page outlives its function", () => {
  const written = readdirSync(path.join(docs, "functions")).map((file) => `functions/${file}`);
  expect(written.filter((file) => pages[file] === undefined)).toEqual([]);
});
