import { useMemo } from "react";
import { besideTables, type BesideTable } from "../../../app/columns/besideTables";
import { headedRange } from "../../../app/columns/headedRange";
import type { TableMappings } from "../../../app/columns/tableMapping";
import type { BuilderTables } from "../../../app/indexBuilder/indexTables";
import type { Workbook } from "../../../app/ports/workbook";
import { BesideTableItem } from "../columns/BesideTableItem";
import type { Remember } from "../columns/useMatching";
import { text } from "../text";

export interface ForeignFrameworkProps {
  readonly workbook: Workbook;
  readonly tables: BuilderTables;
  readonly mappings: TableMappings;
  readonly remember: Remember;
}

/** A framework under other headers than ours: which table it is and what its headers mean. */
export const ForeignFramework = (props: ForeignFrameworkProps) => {
  const { workbook, tables, mappings, remember } = props;
  const ranges = useMemo(() => [...tables.frameworks, ...tables.tables].map(headedRange), [tables]);
  const table = useMemo(
    () =>
      besideTables(ranges, mappings).find(({ kind }) => kind === "framework") ??
      ({ kind: "framework", state: "none" } satisfies BesideTable),
    [ranges, mappings]
  );
  return (
    <div>
      <BesideTableItem
        workbook={workbook}
        title={text.indexBuilder.foreignFramework}
        table={table}
        ranges={ranges}
        mappings={mappings}
        remember={remember}
      />
    </div>
  );
};
