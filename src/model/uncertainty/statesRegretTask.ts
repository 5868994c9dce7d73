import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { gather, success, then } from "../../core/fault";
import { regretTable, type RegretCell, type RegretTable } from "../../core/simulate/regretTable";
import { simulateDraws, valuesOf } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import { inState } from "../scenarios/inState";
import type { WorldState } from "../scenarios/worldStates";
import type { SegmentInputs } from "../segments/simulationInputs";
import { checkDrawable } from "./admissibleDraws";
import { stretches, type Stretch } from "./pieces";
import { sampledDraws } from "./sampledDraws";
import { together } from "./together";

/** How far policies fall short of the best of them, whatever the world does. */
export interface StatesQuestion {
  readonly segment: SegmentInputs;
  readonly policies: readonly Policy[];
  readonly states: readonly Pick<WorldState, "levers">[];
  readonly outcome: OutcomeId;
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
}

interface StatePiece extends Stretch {
  readonly state: number;
}

/** A policy in every state: its regret as a share of the best policy's outcome. */
export interface PolicyRegret {
  /** One a state. */
  readonly cells: readonly RegretCell[];
  /** The state in which it can fall furthest behind, and by how much in the worst of its futures. */
  readonly worst: { readonly state: number; readonly regret: number };
}

export interface StatesRegret {
  readonly policies: readonly PolicyRegret[];
  readonly draws: number;
  /** Futures of all states in which some policy's market was not cleared: left out. */
  readonly failed: number;
}

const regretOfPolicy = (tables: readonly RegretTable[], policy: number): PolicyRegret => {
  const cells = tables.flatMap((table) => table.cells[0]?.[policy] ?? []);
  const regrets = cells.map(({ largest }) => largest);
  const regret = Math.max(...regrets);
  return { cells, worst: { state: regrets.indexOf(regret), regret } };
};

/** Runs every policy with the same draws in every state of the world. */
export const statesRegretTask: Task<
  StatesQuestion,
  StatePiece,
  readonly Float64Array[],
  StatesRegret
> = {
  id: "statesRegret",
  piece: ({ segment, policies, states, outcome, year, seed }, piece) =>
    then(checkDrawable(segment), (drawable) => {
      const draws = sampledDraws(seed, piece, drawable);
      const state = states[piece.state] ?? { levers: {} };
      return success(
        policies.map((policy) => {
          const met = inState(policy, state, year);
          return valuesOf(simulateDraws(drawable, met, draws, year, [outcome]), outcome, year);
        })
      );
    }),
  join: ({ policies, states, draws }, parts) => {
    const perState = stretches(draws).length;
    const tables = states.map((_, state) => {
      const own = parts.slice(state * perState, (state + 1) * perState);
      const columns = policies.map((__, p) =>
        together(own.map((part) => part[p] ?? new Float64Array(0)))
      );
      return regretTable([columns], true, "share");
    });
    return then(gather(tables), (found) =>
      success({
        policies: policies.map((_, policy) => regretOfPolicy(found, policy)),
        draws,
        failed: found.reduce((count, { failed }) => count + failed.length, 0),
      })
    );
  },
};

/** The work of holding policies against states of the world. */
export const statesRegretOf = (question: StatesQuestion): Work<StatesRegret> =>
  workOf(
    statesRegretTask,
    question,
    question.states.flatMap((_, state) =>
      stretches(question.draws).map((stretch) => ({ ...stretch, state }))
    )
  );
