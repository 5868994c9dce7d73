import fc from "fast-check";
import { policyYear, type Policy } from "../../../src/model/cluster/policy";
import { importVerdict } from "../../../src/model/market/verdict";
import { defaultSegment, type SegmentInputs } from "../../../src/model/segments/simulationInputs";

const verdictOf = (tariffs: Partial<SegmentInputs>, policy: Policy, importPremium = 1) => {
  const segment = { ...defaultSegment, importedInputShare: 0.3, ...tariffs };
  return importVerdict(segment, policyYear(segment, policy, 1), 0.5, importPremium);
};

// (1 + 0.1) − 1 and (1 + 0.3) − 1 exceed 0.1 and 0.3 in the last digit.
test.each([0.1, 0.3, 0.05, 1e-6])("an unchanged tariff of %p protects nobody", (tariffOutput) => {
  expect(verdictOf({ tariffOutput }, {}).verdict).toBe("neither");
  expect(verdictOf({ tariffOutput }, { tariffOutput }).verdict).toBe("neither");
});

test("whatever the tariffs are, leaving them protects nobody, and raising one by a thousandth does", () => {
  const rate = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (tariffOutput, tariffInput) => {
      const tariffs = { tariffOutput, tariffInput };
      expect(verdictOf(tariffs, {}).verdict).toBe("neither");
      expect(verdictOf(tariffs, { tariffOutput: tariffOutput + 0.001 }).verdict).toBe("protected");
    })
  );
});

test("inputs that are all there strangle nobody, scarce ones do", () => {
  expect(verdictOf({}, { inputAvailability: 1 }).verdict).toBe("neither");
  expect(verdictOf({}, { inputAvailability: 0.2 }).verdict).toBe("strangled");
});
