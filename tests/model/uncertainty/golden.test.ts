import { expectApproved } from "../../support/approved";
import { heavyAnswerTo } from "../../support/functionCalls";
import { bitsOf, goldenCalls } from "../../support/goldenCalls";

test("results of a seed are the same to the last bit wherever they are computed", async () => {
  const bits: Record<string, unknown> = {};
  for (const [id, ...args] of goldenCalls) {
    const answer = await heavyAnswerTo(id, ...args);
    if ("error" in answer || !Array.isArray(answer.value)) throw new Error(JSON.stringify(answer));
    bits[id] = bitsOf(answer.value);
  }
  expectApproved("drawnResults.json", `${JSON.stringify(bits, null, 2)}\n`);
});
