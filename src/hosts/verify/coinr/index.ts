import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "@cj-tech-master/excelts/csv";
import type { ReadReference, ReferenceTable } from "./check";
import { checks } from "./checks";
import { compare, type Comparison } from "./compare";
import { listedFiles, type ListedFile } from "./listedFiles";
import { replayChecks } from "./replayChecks";

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

const isBad = ({ outcome }: Comparison): boolean => /mismatch|failed/.test(outcome);

/** Compares COINr's answers on the ASEM data; says whether all is well. */
const verifySteps = (read: ReadReference): boolean => {
  const results = new Map(checks.map((check) => [check.file, compare(check, read)]));
  const listed = listedFiles(read).filter(({ sound }) => sound);
  for (const result of results.values()) console.log(line(result));
  const open = listed.filter((entry) => outcomeOf(entry, results) === "no counterpart");
  for (const { name, call } of open)
    console.log(`${"no counterpart".padEnd(18)}  ${name}  ${call}`);
  const count = (wanted: string): number =>
    listed.filter((entry) => outcomeOf(entry, results) === wanted).length;
  const bad = [...results.values()].filter(isBad).length;
  console.log(
    `${listed.length} sound entries of files.csv: ${count("matched")} matched, ${count("differs on purpose")} differ on purpose, ${open.length} have no counterpart, ${count("mismatch") + count("failed")} mismatched; ${results.size} files compared, ${bad} of them wrong.`
  );
  return bad === 0;
};

/** Replays COINr's recorded uncertainty and sensitivity runs; says whether all is well. */
const verifyReplays = (readAsem: ReadReference, read: ReadReference): boolean => {
  const results = replayChecks(readAsem, read).map((check) => compare(check, read));
  for (const result of results) console.log(line(result));
  const bad = results.filter(isBad).length;
  console.log(`${results.length} files of recorded runs replayed, ${bad} of them wrong.`);
  return bad === 0;
};

const holds = (folder: string | undefined, file: string): folder is string =>
  folder !== undefined && existsSync(path.join(folder, file));

const main = (folder: string | undefined, runs: string | undefined): number => {
  if (!holds(folder, "files.csv") || (runs !== undefined && !holds(runs, "runs.csv"))) {
    console.error(
      "Give the folder with COINr's answers and, where wanted, that of its recorded runs: npm run verify:coinr -- PATH [RUNS]"
    );
    return 2;
  }
  const read = reader(folder);
  const steps = verifySteps(read);
  const replays = runs === undefined || verifyReplays(read, reader(runs));
  return steps && replays ? 0 : 1;
};

process.exitCode = main(process.argv[2], process.argv[3]);
