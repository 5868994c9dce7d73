import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ParameterDraws } from "../../../model/cluster/block/runDraws";
import { parameterIds } from "../../../model/parameters";

/** What a run of the compiled yardstick says of itself. */
export interface YardstickRun {
  readonly nsPerDrawYear: number;
  readonly checksum: number;
}

/** The yardstick in C, compiled with and without what lets the compiler reorder arithmetic. */
export interface Yardstick {
  /** The draws it makes, as it dumps them. */
  readonly draws: ParameterDraws;
  run(flags: YardstickFlags): YardstickRun;
  remove(): void;
}

const flagsOf = {
  fastMath: ["-O3", "-march=native", "-ffast-math"],
  plain: ["-O3", "-march=native"],
} as const;

export type YardstickFlags = keyof typeof flagsOf;

/** The parameters in the order of the yardstick's structure. */
const orderIn = (source: string): readonly string[] => {
  const fields = /typedef struct \{ double ([^;]*);/.exec(source)?.[1] ?? "";
  const names = fields.split(",").map((name) => name.trim());
  const missing = parameterIds.find((id) => !names.includes(id));
  if (missing) throw new Error(`The yardstick has no parameter ${missing}.`);
  return names;
};

const readDraws = (file: string, order: readonly string[]): ParameterDraws => {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  const columns = parameterIds.map((id) => {
    const place = order.indexOf(id);
    return [id, Float64Array.from(rows, (row) => row[place] ?? NaN)] as const;
  });
  return {
    count: rows.length,
    columns: Object.fromEntries(columns) as ParameterDraws["columns"],
  };
};

/** Compiles the yardstick, or says in a sentence why it cannot. */
export const compileYardstick = (
  source: string,
  draws: number,
  years: number
): Yardstick | string => {
  if (!existsSync(source)) return `There is no yardstick at ${source}.`;
  const folder = mkdtempSync(path.join(tmpdir(), "yardstick-"));
  const program = (flags: YardstickFlags): string => path.join(folder, flags);
  const dump = path.join(folder, "draws.txt");
  const size = [String(draws), String(years)];
  try {
    for (const flags of Object.keys(flagsOf) as YardstickFlags[])
      execFileSync("gcc", [...flagsOf[flags], source, "-o", program(flags), "-lm"]);
    execFileSync(program("plain"), [...size, "--dump", dump]);
  } catch (error) {
    rmSync(folder, { recursive: true });
    return `The yardstick cannot be compiled: ${error instanceof Error ? error.message : String(error)}`;
  }
  return {
    draws: readDraws(dump, orderIn(readFileSync(source, "utf8"))),
    run: (flags) =>
      JSON.parse(
        execFileSync(program(flags), [...size, dump], { encoding: "utf8" })
      ) as YardstickRun,
    remove: () => rmSync(folder, { recursive: true }),
  };
};
