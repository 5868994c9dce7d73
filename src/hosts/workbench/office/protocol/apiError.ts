/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code and message. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** Class and member, where it differs from the member that was called. */
    readonly location?: string
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format."
): ApiError => new ApiError("InvalidArgument", message);

export const invalidOperation = (message: string): ApiError =>
  new ApiError("InvalidOperation", message);

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409
  );

/** What Excel can do and this host cannot: never answered with a guess, always listed. */
export class NotImplemented extends ApiError {
  constructor(location: string, detail = "") {
    super(
      "ApiNotFound",
      `${location} is not available in this host${detail && `: ${detail}`}.`,
      404,
      location
    );
  }
}
