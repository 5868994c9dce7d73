import { WorkbookTrouble } from "../../src/app/ports/workbookTrouble";
import { isTooLarge, troubleOf } from "../../src/excel/troubleOf";

it.each([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["AccessDenied", "protected"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["Conflict", "changedByOthers"],
  ["ItemNotFound", "deletedMeanwhile"],
  ["ItemAlreadyExists", "nameTaken"],
  ["ServiceNotAvailable", "busy"],
  ["ApiNotFound", "notSupported"],
  ["SomethingNew", "other"],
])("takes Office's %s for %s", (code, reason) => {
  const trouble = troubleOf({ code, message: "as Office says it" });
  expect(trouble).toBeInstanceOf(WorkbookTrouble);
  expect(trouble).toMatchObject({ reason, detail: "as Office says it" });
});

it("leaves errors that are not Office's alone", () => {
  const ours = new Error("ours");
  expect(troubleOf(ours)).toBe(ours);
  expect(troubleOf("a text")).toBe("a text");
});

it("knows what was too large", () => {
  expect(isTooLarge({ code: "RequestPayloadSizeLimitExceeded" })).toBe(true);
  expect(isTooLarge({ code: "AccessDenied" })).toBe(false);
  expect(isTooLarge(new Error("ours"))).toBe(false);
});
