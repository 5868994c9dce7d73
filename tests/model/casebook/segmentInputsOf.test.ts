import { hammocks } from "../../../src/model/casebook/cases/hammocks";
import { tegalwangi } from "../../../src/model/casebook/cases/tegalwangi";
import { segmentInputsOf } from "../../../src/model/casebook/segmentInputsOf";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";

describe("segmentInputsOf", () => {
  it("takes every input of a simulated case from its row", () => {
    const inputs = segmentInputsOf(hammocks);
    expect(inputs.minimumWageRatio).toBe(hammocks.columns.minimumWageRatio?.value);
    expect(inputs.jointScore).toBe(hammocks.columns.jointScore?.value);
  });

  it("fills the blanks of a described case with the model's defaults and adds no other column", () => {
    const inputs = segmentInputsOf(tegalwangi);
    expect(inputs.exportShare).toBe(tegalwangi.columns.exportShare?.value);
    expect(inputs.skillsScore).toBe(defaultSegment.skillsScore);
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(defaultSegment).sort());
  });
});
