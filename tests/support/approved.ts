import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Holds a text against the approved file, as a whole, so that a change shows in a diff. With
 * APPROVE=1 in the environment the file is written anew, to be read before it is committed.
 */
export const expectApproved = (name: string, text: string): void => {
  const file = path.resolve("tests/approved", name);
  if (process.env["APPROVE"] === "1" || !existsSync(file)) {
    if (process.env["CI"]) throw new Error(`There is no approved file ${name}.`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
};
