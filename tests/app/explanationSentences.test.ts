import { english } from "../../src/locales/en";
import { explanationSentences } from "../../src/app/explanationSentences";
import type { Policy } from "../../src/model/cluster/policy";
import { explain, type Explanation } from "../../src/model/explanation/explain";
import { defaultParameters } from "../../src/model/parameters";
import { defaultSegment } from "../../src/model/segments/simulationInputs";

const explained = (policy: Policy): Explanation => {
  const result = explain(defaultSegment, policy, defaultParameters, "output", 5);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("in words: the change, the largest part first, the verdict and the threshold", () => {
  const sentences = explanationSentences(
    explained({ tariffOutput: 0.3, inputAvailability: 0.5 }),
    english
  );
  expect(sentences[0]).toMatch(/^Output in year 5: 0\.\d{3} with the policy instead of 1\.\d{3}/);
  expect(sentences[1]).toMatch(/: −0\.\d{3}$/);
  expect(sentences[2]).toMatch(/: \+0\.\d{3}$/);
  expect(sentences.at(-1)).toMatch(
    /but 50\u00a0% are missing: they do not allow more than today's output\.$/
  );
  expect(explanationSentences(explained({}), english)).toEqual([
    "The policy sets no lever, so nothing changes.",
  ]);
});
