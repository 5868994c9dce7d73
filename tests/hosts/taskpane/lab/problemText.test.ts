import { RangeGone } from "../../../../src/app/ports/workbook";
import { WorkbookTrouble, type TroubleReason } from "../../../../src/app/ports/workbookTrouble";
import { fault } from "../../../../src/core/fault";
import { errorText, problemText } from "../../../../src/hosts/taskpane/lab/problemText";

const reasons: readonly TroubleReason[] = [
  "cellBeingEdited",
  "protected",
  "tooLarge",
  "changedByOthers",
  "deletedMeanwhile",
  "nameTaken",
  "busy",
  "notSupported",
  "other",
];

it.each(reasons)("says of %s what happened, why, and what next", (reason) => {
  const { what, why, next } = errorText(new WorkbookTrouble(reason, "Office's own words"));
  for (const part of [what, why, next]) expect(part.trim().length).toBeGreaterThan(8);
});

it("names a table that is gone", () => {
  expect(errorText(new RangeGone("Segments")).what).toContain("Segments");
});

it("passes on the words of an error nobody foresaw", () => {
  expect(errorText(new Error("the sky fell")).why).toBe("the sky fell");
  expect(errorText("a text").why).toBe("a text");
});

it("lets faults speak for themselves", () => {
  const missing = fault(
    "columnMissing",
    { name: "Sheet1" },
    { expected: "cluster", found: "town" }
  );
  expect(problemText({ kind: "faults", faults: [missing] }).why).toContain('"cluster"');
});
