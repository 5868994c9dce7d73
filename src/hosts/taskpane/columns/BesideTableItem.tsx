import { useMemo, useState } from "react";
import type { BesideKind, BesideTable } from "../../../app/columns/besideTables";
import { mappingFor, type TableMappings } from "../../../app/columns/tableMapping";
import type { TableRange, Workbook } from "../../../app/ports/workbook";
import type { Cells } from "../../../core/fault";
import { rangeKey } from "../lab/labState";
import { Disclosure } from "../parts/Disclosure";
import { ProblemMessage } from "../parts/ProblemMessage";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { rangeOption } from "../start/rangeOption";
import { text } from "../text";
import { tableRows } from "../../../app/columns/tableRows";
import { PassedOver } from "./PassedOver";
import { MatchColumns } from "./MatchColumns";
import { useCells } from "./useCells";
import type { Remember } from "./useMatching";

export interface BesideTableItemProps {
  readonly workbook: Workbook;
  /** What it is called, where the name of its kind would not tell it apart. */
  readonly title?: string;
  readonly table: BesideTable;
  /** The tables of the workbook from their header rows on. */
  readonly ranges: readonly TableRange[];
  readonly mappings: TableMappings;
  readonly remember: Remember;
}

const none = "";

const stateText = ({ state, range }: BesideTable): string =>
  range && state !== "none"
    ? text.columns.besideStates[state](range.name)
    : text.columns.besideStates.none;

/** A framework has no totals: what is called so is a node of it. */
const readAs = (kind: BesideKind, range: TableRange, cells: Cells) =>
  kind === "framework" ? { range, cells } : tableRows(range, cells);

/** Chooses the table of a kind and matches its headers. */
const Opened = (props: BesideTableItemProps) => {
  const { workbook, table, ranges, mappings, remember } = props;
  const words = useTextStyles();
  const { kind } = table;
  const [wish, setWish] = useState<string>();
  const key = wish ?? (table.range ? rangeKey(table.range) : none);
  const range = ranges.find((each) => rangeKey(each) === key);
  const { cells: all, problem } = useCells(workbook, range);
  const read = useMemo(
    () => (range && all ? readAs(kind, range, all) : undefined),
    [kind, range, all]
  );
  const said = range && mappingFor(mappings, kind, range.headers);
  return (
    <div className={words.section}>
      <p className={words.quiet}>{text.columns.besideKinds[kind].what}</p>
      <SelectField
        label={text.columns.whichTable}
        options={[{ key: none, label: text.columns.noTable }, ...ranges.map(rangeOption)]}
        value={range ? key : none}
        onChoose={setWish}
      />
      {problem && <ProblemMessage problem={problem} />}
      {range && read && (
        <>
          <PassedOver range={read.range} />
          <MatchColumns
            key={key}
            table={{ kind, range, cells: read.cells, ...(said ? { said } : {}) }}
            remember={remember}
          />
        </>
      )}
    </div>
  );
};

/** A kind of table beside the segments: where it is read from, and open, its columns to be matched. */
export const BesideTableItem = (props: BesideTableItemProps) => {
  const words = useTextStyles();
  const { table, title = text.columns.besideKinds[table.kind].name } = props;
  return (
    <Disclosure
      summary={
        <span>
          {title}
          <span className={words.block}>{stateText(table)}</span>
        </span>
      }
    >
      <Opened {...props} />
    </Disclosure>
  );
};
