import { useMemo } from "react";
import { besideTables } from "../../../app/columns/besideTables";
import type { Lab } from "../lab/Lab";
import type { LabState } from "../lab/labState";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { BesideTableItem } from "./BesideTableItem";

export interface BesideTablesProps {
  readonly lab: Lab;
  readonly state: LabState;
}

/** The tables that are read beside the segments, under whichever names and headers they stand. */
export const BesideTables = ({ lab, state }: BesideTablesProps) => {
  const words = useTextStyles();
  const { others, chosen, remembered } = state;
  const { mappings } = remembered;
  const ranges = useMemo(() => others.filter((range) => range !== chosen), [others, chosen]);
  const tables = useMemo(() => besideTables(ranges, mappings), [ranges, mappings]);
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.columns.besideHeading}</h2>
      <p className={words.quiet}>{text.columns.besideHint}</p>
      <div>
        {tables.map((table) => (
          <BesideTableItem
            key={table.kind}
            workbook={lab.workbook}
            table={table}
            ranges={ranges}
            mappings={mappings}
            remember={lab.remember}
          />
        ))}
      </div>
    </section>
  );
};
