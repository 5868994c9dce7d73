import type { ArgumentInput } from "../../../src/core/catalogue/arguments/argument";
import { expectApproved } from "../../support/approved";
import { heavyAnswerTo } from "../../support/functionCalls";
import { hexOf } from "../../support/hexDoubles";

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
const calls: readonly (readonly [string, ...ArgumentInput[]])[] = [
  ["BANDS", segment, shortage, "output", 1500, 7, 8],
  ["BEATS", segment, shortage, aid, "jobs", 10, 1500, 7],
  ["SENSITIVITY", segment, shortage, "revenue", 8, 128, 7],
];

test("results of a seed are the same to the last bit wherever they are computed", async () => {
  const bits: Record<string, unknown> = {};
  for (const [id, ...args] of calls) {
    const answer = await heavyAnswerTo(id, ...args);
    if ("error" in answer || !Array.isArray(answer.value)) throw new Error(JSON.stringify(answer));
    bits[id] = answer.value.map((row) =>
      row.map((cell) => (typeof cell === "number" ? hexOf(cell) : JSON.stringify(cell))).join(" ")
    );
  }
  expectApproved("drawnResults.json", `${JSON.stringify(bits, null, 2)}\n`);
});
