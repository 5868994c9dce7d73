import type { Result } from "../fault";

/**
 * A kind of heavy work: pure functions of plain data, so that any thread can do it. It is cut into
 * pieces that do not depend on each other; which thread does which, and in what order, never
 * changes the answer.
 *
 * `Shared` is what every piece needs to know, `Piece` what tells it apart, `Part` what it gives and
 * `Answer` what all of them come to.
 */
export interface Task<Shared, Piece, Part, Answer> {
  readonly id: string;
  /** Does a piece. Work is stopped between pieces only, so each takes 30 ms at most. */
  piece(shared: Shared, piece: Piece): Result<Part>;
  /** The answer, from what the pieces gave, in the order of the pieces. */
  join(shared: Shared, parts: readonly Part[]): Result<Answer>;
}

export type AnyTask = Task<unknown, unknown, unknown, unknown>;

/** Work to be done: a task and its pieces. */
export interface Work<Answer> {
  readonly task: Task<unknown, unknown, unknown, Answer>;
  readonly shared: unknown;
  readonly pieces: readonly unknown[];
}

export const workOf = <Shared, Piece, Part, Answer>(
  task: Task<Shared, Piece, Part, Answer>,
  shared: Shared,
  pieces: readonly Piece[]
): Work<Answer> => ({ task, shared, pieces });
