import { failure, fault, type Result } from "../core/fault";

/** What a programmer's error is to the user: a fault with its message, which ends a sentence. */
export const unexpected = (error: unknown): Result<never> => {
  const message = error instanceof Error ? error.message : String(error);
  return failure(fault("unexpected", {}, { found: message.replace(/\.$/, "") }));
};
