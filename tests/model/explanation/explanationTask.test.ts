import { explain } from "../../../src/model/explanation/explain";
import { explanationOf } from "../../../src/model/explanation/explanationTask";
import { defaultParameters } from "../../../src/model/parameters";
import { presets } from "../../../src/model/scenarios/presets";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { localRunner } from "../../support/localRunner";

it("explains every preset in the background as on the spot", async () => {
  for (const { levers } of presets) {
    const question = { segment: defaultSegment, policy: levers, outcome: "jobs", year: 8 } as const;
    const found = await localRunner().run(explanationOf(question));
    expect(found).toEqual(explain(defaultSegment, levers, defaultParameters, "jobs", 8));
  }
});
