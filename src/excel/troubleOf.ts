import { WorkbookTrouble, type TroubleReason } from "../app/ports/workbookTrouble";

const reasons: Readonly<Record<string, TroubleReason>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "protected",
  Conflict: "changedByOthers",
  InsertDeleteConflict: "changedByOthers",
  ItemNotFound: "deletedMeanwhile",
  InvalidReference: "deletedMeanwhile",
  ItemAlreadyExists: "nameTaken",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
};

/** Errors of Office come from another page than ours, so they are known by what they carry. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

export const isTooLarge = (error: unknown): boolean => reasons[codeOf(error) ?? ""] === "tooLarge";

/** An error of Office as what it means to the user; any other error as it is. */
export const troubleOf = (error: unknown): unknown => {
  const code = codeOf(error);
  if (code === undefined || error instanceof WorkbookTrouble) return error;
  const detail = error instanceof Error || hasMessage(error) ? error.message : code;
  return new WorkbookTrouble(reasons[code] ?? "other", detail, { cause: error });
};

const hasMessage = (error: unknown): error is { readonly message: string } =>
  typeof error === "object" &&
  error !== null &&
  "message" in error &&
  typeof error.message === "string";
