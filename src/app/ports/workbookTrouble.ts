/** What can keep a workbook from doing what was asked, apart from the user's data. */
export type TroubleReason =
  | "cellBeingEdited"
  | "protected"
  | "tooLarge"
  | "changedByOthers"
  | "deletedMeanwhile"
  | "nameTaken"
  | "busy"
  | "notSupported"
  | "other";

/** The workbook could not do it. The reason has a sentence in every language. */
export class WorkbookTrouble extends Error {
  constructor(
    readonly reason: TroubleReason,
    /** What the program itself says, for reasons nobody foresaw. */
    readonly detail: string,
    options?: ErrorOptions
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = "WorkbookTrouble";
  }
}
