import { failure, fault, type Result } from "../core/fault";

/** What a programmer's error is to the user: a fault with its message. */
export const unexpected = (error: unknown): Result<never> => {
  const found = error instanceof Error ? error.message : String(error);
  return failure(fault("unexpected", {}, { found }));
};
