import { quantile } from "../../../core/numeric/quantile";
import { median } from "../../../core/numeric/median";
import { columnMean } from "../../../core/numeric/moments";
import { sobolIndices } from "../../../core/simulate/sensitivity/sobolIndices";
import { must } from "./asem";
import type { Check, OurTable, ReadReference } from "./check";
import { replay, type Replay } from "./replay";

/** The recorded runs of COINr: uncertainty of 100 and 1,000 replications, sensitivity of 100 draws. */
const runs = ["UA_N100", "UA_N1000", "SA_N100"];
const sensitivityRun = "SA_N100";

const wide = (units: readonly string[], columns: readonly Float64Array[]): OurTable => ({
  header: ["uCode", "Nominal", ...columns.slice(1).map((_, r) => `r_${r + 1}`)],
  rows: units.map((unit, i) => [unit, ...columns.map((column) => column[i] ?? NaN)]),
});

const nominal = ({ units, scores, ranks }: Replay): OurTable => ({
  header: ["uCode", "Score", "Rank"],
  rows: units.map((unit, i) => [unit, scores[0]?.[i] ?? NaN, ranks[0]?.[i] ?? NaN]),
});

/**
 * A sensitivity run is A, then B, then for each factor A with that factor's column of B, equally
 * many each. Only A and B are independent draws, and COINr describes ranks by them alone.
 */
const independent = (run: string, { ranks, factors }: Replay): number =>
  run === sensitivityRun ? (2 * (ranks.length - 1)) / (factors + 2) : ranks.length - 1;

const rankStatistics = ({ units, ranks }: Replay, count: number): OurTable => ({
  header: ["uCode", "Nominal", "Mean", "Median", "Q5", "Q95"],
  rows: units.map((unit, i) => {
    const own = Float64Array.from(ranks.slice(1, count + 1), (row) => row[i] ?? NaN);
    const sorted = own.slice().sort();
    return [
      unit,
      ranks[0]?.[i] ?? NaN,
      columnMean(own),
      median(own),
      quantile(sorted, 0.05),
      quantile(sorted, 0.95),
    ];
  }),
});

/** Mean distance of the ranks of every replication to those of the index as it is. */
const rankChanges = ({ ranks: [own, ...replicated] }: Replay): Float64Array =>
  Float64Array.from(replicated, (row) =>
    columnMean(row.map((rank, i) => Math.abs(rank - (own?.[i] ?? NaN))))
  );

const rankChangeTable = (found: Replay): OurTable => ({
  header: ["rep", "y"],
  rows: [...rankChanges(found)].map((y, r) => [String(r + 1), y]),
});

const sensitivityTable = (found: Replay, names: readonly string[]): OurTable => {
  const y = rankChanges(found);
  const count = y.length / (names.length + 2);
  const part = (p: number): Float64Array => y.slice(p * count, (p + 1) * count);
  const { indices } = must(
    sobolIndices({ a: part(0), b: part(1), mixed: names.map((_, j) => part(j + 2)) })
  );
  return {
    header: ["Variable", "Si", "STi"],
    rows: names.map((name, j) => [
      name,
      indices[j]?.first.value ?? NaN,
      indices[j]?.total.value ?? NaN,
    ]),
  };
};

const remembered = <T>(make: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
};

/** Every file of the recorded runs, replayed from their recorded alternatives. */
export const replayChecks = (readAsem: ReadReference, read: ReadReference): readonly Check[] => {
  const replayOf = remembered((run) => replay(readAsem, read, run));
  const ofRun = (run: string): readonly Check[] => [
    { file: `${run}/nominal.csv`, ours: () => nominal(replayOf(run)) },
    { file: `${run}/scores.csv`, ours: () => wide(replayOf(run).units, replayOf(run).scores) },
    { file: `${run}/ranks.csv`, ours: () => wide(replayOf(run).units, replayOf(run).ranks) },
    {
      file: `${run}/rank_stats.csv`,
      ours: () => rankStatistics(replayOf(run), independent(run, replayOf(run))),
    },
  ];
  return [
    ...runs.flatMap(ofRun),
    {
      file: `${sensitivityRun}/mean_abs_rank_change.csv`,
      ours: () => rankChangeTable(replayOf(sensitivityRun)),
    },
    {
      file: `${sensitivityRun}/sensitivity.csv`,
      ours: () =>
        sensitivityTable(
          replayOf(sensitivityRun),
          read(`${sensitivityRun}/sensitivity.csv`).rows.map(([name = ""]) => name)
        ),
      differs: "Sobol estimators must centre the output",
    },
  ];
};
