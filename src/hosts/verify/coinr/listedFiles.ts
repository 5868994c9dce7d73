import type { ReadReference } from "./check";

/** An entry of the list: a call of COINr and the files that hold its answer. */
export interface ListedFile {
  readonly name: string;
  readonly files: readonly string[];
  readonly call: string;
  /** Did the call end without an error or a warning? */
  readonly sound: boolean;
}

/** `a_{b,c}.csv` stands for two files. */
const spelledOut = (name: string): readonly string[] => {
  const [, before = "", inside = "", behind = ""] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return inside === "" ? [name] : inside.split(",").map((word) => `${before}${word}${behind}`);
};

/** The list of files, `files.csv`. */
export const listedFiles = (read: ReadReference): readonly ListedFile[] =>
  read("files.csv").rows.map(([name = "", call = "", status]) => ({
    name,
    files: spelledOut(name),
    call,
    sound: status === "ok",
  }));
