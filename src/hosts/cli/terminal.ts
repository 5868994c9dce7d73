import type { Runner } from "../../app/ports/runner";

/** Where a command reads and writes: the process, or a test's own. */
export interface Terminal {
  readonly input: AsyncIterable<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Works beside the command, on a thread of its own; where absent, the command does all itself. */
  readonly beside?: Runner;
}

/** A mistake in how a command was called, or a file it cannot use; the message is shown as it is. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CommandError";
  }
}

/** A command that was called in a way it does not understand. */
export class UsageError extends CommandError {}
