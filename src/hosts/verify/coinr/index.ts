import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "@cj-tech-master/excelts/csv";
import type { ReadReference, ReferenceTable } from "./check";
import { checks } from "./checks";
import { compare, type Comparison } from "./compare";
import { listedFiles, type ListedFile } from "./listedFiles";

const reader = (folder: string): ReadReference => {
  const known = new Map<string, ReferenceTable>();
  return (file) => {
    const seen = known.get(file);
    if (seen) return seen;
    const text = readFileSync(path.join(folder, file), "utf8");
    const [header = [], ...rows] = parseCsv(text, { headers: false });
    const table = { header, rows };
    known.set(file, table);
    return table;
  };
};

const line = ({ file, outcome, cells, note }: Comparison): string =>
  `${outcome.padEnd(18)}  ${file.padEnd(50)}  ${String(cells).padStart(6)} cells  ${note}`.trimEnd();

/** An entry of the list counts as its worst file does. */
const outcomeOf = (
  { files }: ListedFile,
  results: ReadonlyMap<string, Comparison>
): Comparison["outcome"] | "no counterpart" => {
  const own = files.map((file) => results.get(file)?.outcome);
  if (own.includes(undefined)) return "no counterpart";
  return own.find((outcome) => outcome !== "matched") ?? "matched";
};

const main = (folder: string | undefined): number => {
  if (folder === undefined || !existsSync(path.join(folder, "files.csv"))) {
    console.error("Give the folder with COINr's answers: npm run verify:coinr -- PATH");
    return 2;
  }
  const read = reader(folder);
  const results = new Map(checks.map((check) => [check.file, compare(check, read)]));
  const listed = listedFiles(read).filter(({ sound }) => sound);
  for (const result of results.values()) console.log(line(result));
  const open = listed.filter((entry) => outcomeOf(entry, results) === "no counterpart");
  for (const { name, call } of open)
    console.log(`${"no counterpart".padEnd(18)}  ${name}  ${call}`);
  const count = (wanted: string): number =>
    listed.filter((entry) => outcomeOf(entry, results) === wanted).length;
  const bad = [...results.values()].filter(({ outcome }) => /mismatch|failed/.test(outcome)).length;
  console.log(
    `${listed.length} sound entries of files.csv: ${count("matched")} matched, ${count("differs on purpose")} differ on purpose, ${open.length} have no counterpart, ${count("mismatch") + count("failed")} mismatched; ${results.size} files compared, ${bad} of them wrong.`
  );
  return bad === 0 ? 0 : 1;
};

process.exitCode = main(process.argv[2]);
