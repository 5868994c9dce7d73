import type { ArgumentInput } from "../../src/core/catalogue/arguments/argument";
import { hexOf } from "./hexDoubles";

const segment: ArgumentInput = [
  ["massScore", 1],
  ["networkScore", 0.67],
  ["labourSurplus", 0.4],
  ["exportShare", 0.05],
];
const shortage: ArgumentInput = [
  ["inputAvailability", 0.5],
  ["importQuota", 0.6],
  ["devaluation", 0.3],
];
const aid: ArgumentInput = [
  ["aid", 0.5],
  ["association", 0.6],
];

/** Calls whose every bit is kept: an engine that computes otherwise would show here. */
export const goldenCalls: readonly (readonly [string, ...ArgumentInput[]])[] = [
  ["BANDS", segment, shortage, "output", 1500, 7, 8],
  ["BEATS", segment, shortage, aid, "jobs", 10, 1500, 7],
  ["SENSITIVITY", segment, shortage, "revenue", 8, 128, 7],
];

/** An answer with its numbers to the last bit, a text a row. */
export const bitsOf = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? hexOf(cell) : JSON.stringify(cell))).join(" ")
  );
