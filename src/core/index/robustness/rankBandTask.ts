import { success, then, type Fault, type Result } from "../../fault";
import { workOf, type Task, type Work } from "../../catalogue/task";
import type { Points } from "../../simulate/draws/points";
import { latinHypercube } from "../../simulate/draws/latinHypercube";
import { tooFewRuns } from "../../simulate/tooFewRuns";
import { scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { byInputUnit } from "./byInputUnit";
import { rankBands, type RankBand } from "./rankBands";
import { replications, type FailedReplication, type Replications } from "./replications";
import type { Variation } from "./variation";

/** What is asked of the ranks of an index. */
export interface RankBandQuestion {
  readonly index: BuiltIndex;
  readonly variations: readonly Variation[];
  /** Share of the replications within the interval. */
  readonly level: number;
  /** How many units count as the best. */
  readonly top: number;
}

/** Some of the replications: their coordinates, a column a variation. */
interface Block {
  readonly first: number;
  readonly points: Points;
}

export interface RankBandAnswer {
  readonly units: readonly string[];
  readonly bands: readonly RankBand[];
  readonly replications: number;
  readonly failed: readonly FailedReplication[];
}

const numbered = (failed: readonly FailedReplication[], first: number): FailedReplication[] =>
  failed.map(({ replication, faults }) => ({ replication: replication + first, faults }));

/** What every replication failed of, where all did. */
const reasonsOf = (failed: readonly FailedReplication[]): readonly Fault[] =>
  failed[0]?.faults ?? [];

const answerOf = (
  { index, level, top }: RankBandQuestion,
  parts: readonly Replications[]
): Result<RankBandAnswer> => {
  const scores = parts.flatMap((part) => part.scores);
  const failed = parts.flatMap((part) => part.failed);
  if (failed.length === scores.length) {
    const none = tooFewRuns(0, 1, failed.length);
    return { ...none, faults: [...none.faults, ...reasonsOf(failed)] };
  }
  return success({
    units: index.input.units,
    bands: rankBands(byInputUnit(index, scoresOf(index)), scores, level, top),
    replications: scores.length,
    failed,
  });
};

/** Ranks of an index in many replications, block by block. */
export const rankBandTask: Task<RankBandQuestion, Block, Replications, RankBandAnswer> = {
  id: "rankBands",
  piece: ({ index, variations }, { first, points }) =>
    then(replications(index, variations, points), ({ scores, failed }) =>
      success({ scores, failed: numbered(failed, first) })
    ),
  join: answerOf,
};

/** Cells that are aggregated in one piece: some 20 ms of work. */
const cellsInPiece = 250_000;

/** The work of replicating an index so many times, at the points of a Latin hypercube. */
export const rankBandWork = (
  question: RankBandQuestion,
  draws: number,
  seed: number
): Work<RankBandAnswer> => {
  const points = latinHypercube(draws, question.variations.length, seed);
  const cells = question.index.input.units.length * question.index.tree.nodes.size;
  const size = Math.max(1, Math.floor(cellsInPiece / cells));
  const blocks = Array.from({ length: Math.ceil(draws / size) }, (_, block) => ({
    first: block * size,
    points: points.map((column) => column.slice(block * size, (block + 1) * size)),
  }));
  return workOf(rankBandTask, question, blocks);
};
