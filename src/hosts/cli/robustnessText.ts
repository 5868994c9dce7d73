import type { Robustness, RobustnessOptions } from "../../app/indexDoubts/robustness";
import type { Fault } from "../../core/fault";
import { say } from "./openLab";
import { textTable } from "./textTable";

type Row = (string | number | null)[];

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

const known = (x: number | undefined): number | null =>
  x === undefined || Number.isNaN(x) ? null : x;

/** Ranks with their intervals. */
const rankTable = ({ units }: Robustness, top: number): Table => ({
  header: ["unit", "score", "rank", "low", "high", `P(top ${top})`, "P(above next)"],
  rows: units.map(({ unit, score, rank, low, high, top: share, aboveNext }) => [
    unit,
    ...[score, rank, low, high, share, aboveNext].map(known),
  ]),
});

/** What the moving of ranks comes from; nothing where that cannot be said. */
const shareTable = ({ shares }: Robustness): Table => ({
  header: ["doubt", "first order", "total order", "low", "high", "remark"],
  rows: shares.ok
    ? shares.value.indices.map(({ first, total, noise }, j) => [
        shares.value.factors[j]?.name ?? "",
        first.value,
        total.value,
        total.low,
        total.high,
        noise ? "first above total: noise, take more draws" : "",
      ])
    : [],
});

const failureText = ({ failed, draws }: Robustness): string => {
  const [first] = failed;
  return first === undefined
    ? "No replication failed."
    : `${failed.length} of ${draws} replications failed and are left out; number ${first.replication + 1}: ${say(first.faults)}`;
};

/** Why nothing can be shared out; where no ranks move, in words of an index. */
const withoutShares = (faults: readonly Fault[]): string =>
  faults.some(({ code }) => code === "outcomeConstant")
    ? "No replication moves the ranks more than another, so there is no uncertainty to share out among the doubts."
    : say(faults);

const textOf = ({ header, rows }: Table): string => textTable(header, rows);

/** How sure the ranks are, for a reader. */
export const robustnessText = (found: Robustness, { top, level }: RobustnessOptions): string =>
  [
    textOf(rankTable(found, top)),
    `Low and high hold ${Math.round(level * 100)} % of ${found.draws} replications. ${failureText(found)}`,
    found.shares.ok
      ? `Where the moving of ranks comes from, as shares of its variance:\n${textOf(shareTable(found))}`
      : withoutShares(found.shares.faults),
  ].join("\n\n");

const records = ({ header, rows }: Table) =>
  rows.map((row) => Object.fromEntries(header.map((name, c) => [name, row[c] ?? null])));

/** The same for a program. */
export const robustnessJson = (found: Robustness, { top }: RobustnessOptions): string =>
  JSON.stringify(
    {
      ranks: records(rankTable(found, top)),
      shares: records(shareTable(found)),
      draws: found.draws,
      failed: found.failed.map(({ replication }) => replication + 1),
    },
    null,
    2
  );
