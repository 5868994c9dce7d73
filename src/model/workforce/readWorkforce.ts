import { defineColumns, type Column } from "../../core/catalogue/defineColumns";
import { failure, fault, success, then, type Cells, type Result } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readTable, type TableRow } from "../../core/table/readTable";
import { bySegment, segmentNameColumn } from "../segments/bySegment";

const group = "workforce";

/** How a worker stands to the firm. */
const standings = ["family", "wage", "apprentice", "homeWorker"] as const;

/** The columns of the Workforce table: a row for each group of workers of a segment. */
export const workforceColumns = defineColumns({
  segment: segmentNameColumn(group),
  occupation: { label: "Occupation", group, text: true, doc: "What the workers do." },
  gender: {
    label: "Gender",
    group,
    text: true,
    choices: ["women", "men"],
    doc: "Women or men; blank where the group is mixed or not known.",
  },
  standing: {
    label: "Standing",
    group,
    text: true,
    choices: [...standings],
    doc: "Family members, wage workers, apprentices or home workers.",
  },
  workers: { label: "Workers", group, unit: "count", doc: "Workers of the group." },
  pay: { label: "Pay", group, unit: "money", doc: "Average pay of the group." },
  turnover: {
    label: "Labour turnover",
    group,
    unit: "ratio",
    range: [0, 5],
    doc: "Workers who leave in a year over all workers of the group.",
  },
  registered: {
    label: "Registered",
    group,
    unit: "share",
    doc: "Share of the group that is registered.",
  },
  hours: { label: "Hours", group, unit: "hours", doc: "Hours worked in a week." },
  labourSurplus: {
    label: "Labour surplus",
    group,
    unit: "share",
    doc: "Share of those who could do this work that is without or short of work.",
  },
});

const columnList: readonly Column[] = Object.values(workforceColumns);

/** A group of workers of a segment. */
export interface WorkerGroup {
  readonly occupation: string | undefined;
  readonly gender: string | undefined;
  readonly standing: string | undefined;
  readonly workers: number;
  readonly pay: number | undefined;
}

/** The workforce of each segment, by the name the table gives it. */
export type WorkforceTable = ReadonlyMap<string, Result<readonly WorkerGroup[]>>;

const groupOf = ({ texts, numbers }: TableRow): WorkerGroup => ({
  occupation: texts["occupation"],
  gender: texts["gender"],
  standing: texts["standing"],
  workers: numbers["workers"] ?? NaN,
  pay: numbers["pay"],
});

const groupsOf = (rows: readonly TableRow[], name: string): Result<readonly WorkerGroup[]> => {
  const faults = rows.flatMap((row) => [
    ...row.faults,
    ...(row.numbers["workers"] === undefined &&
    !row.faults.some(({ where }) => where.header === "workers")
      ? [
          fault(
            "missingValue",
            { name, row: row.row, header: "workers" },
            { expected: "the number of workers of the group" }
          ),
        ]
      : []),
  ]);
  return faults.length > 0 ? failure(...faults) : success(rows.map(groupOf));
};

/** Reads a Workforce table; a segment with a fault keeps it to itself. */
export const readWorkforce = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<WorkforceTable> =>
  then(readTable(cells, columnList, name, mapping), ({ rows }) =>
    success(new Map([...bySegment(rows)].map(([segment, own]) => [segment, groupsOf(own, name)])))
  );
