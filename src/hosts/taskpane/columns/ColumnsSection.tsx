import { useMemo } from "react";
import type { Lab } from "../lab/Lab";
import type { LabTable } from "../lab/labState";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { columnsView } from "./columns.vm";
import { MatchColumns } from "./MatchColumns";

export interface ColumnsSectionProps {
  readonly lab: Lab;
  readonly table: LabTable;
}

/** How the columns of the table that is read are matched, open where something is to be confirmed. */
export const ColumnsSection = ({ lab, table }: ColumnsSectionProps) => {
  const words = useTextStyles();
  const { summary, toConfirm } = useMemo(() => columnsView(table), [table]);
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.columns.heading}</h2>
      <Disclosure
        summary={
          <span>
            {text.columns.review}
            <span className={words.block}>{summary}</span>
          </span>
        }
        openAtFirst={toConfirm.some(({ remark }) => remark !== "")}
      >
        <MatchColumns table={table} remember={lab.remember} />
      </Disclosure>
    </section>
  );
};
