import type { ReactNode } from "react";
import { Scroller } from "./Scroller";
import { useTableStyles } from "./useTableStyles";

export interface DataTableProps {
  readonly label: string;
  /** Caption, head and rows. */
  readonly children: ReactNode;
}

/** A table of numbers by its name; rather than cut words to pieces it scrolls by itself. */
export const DataTable = ({ label, children }: DataTableProps) => (
  <Scroller label={label}>
    <table className={useTableStyles().table} aria-label={label}>
      {children}
    </table>
  </Scroller>
);
