import type { Cells, CellValue, Fault, Where } from "../../core/fault";
import { inTheirWords } from "../columns/inTheirWords";
import { findingOf } from "../findings";
import type { Finding } from "../labData";
import type { ReadRange } from "./indexTables";

const plain = (cell: CellValue | undefined): string => String(cell ?? "").trim();

/** The place of a header, from 1. */
const columnCalled = (cells: Cells, name: string): number | undefined => {
  const place = (cells[0] ?? []).findIndex(
    (header) => plain(header).toLowerCase() === name.toLowerCase()
  );
  return place < 0 ? undefined : place + 1;
};

/** Faults of these codes are about the column of an indicator in the data. */
const aboutData = new Set<Fault["code"]>([
  "constantColumn",
  "noValues",
  "outliersRemain",
  "notTransformed",
  "tooFewValues",
]);

/** Faults of these codes are about the parent of a node. */
const aboutParents = new Set<Fault["code"]>(["parentMissing", "topTwice", "cycle"]);

/** The header of a column of a framework, as the user's table has it. */
const theirs = ({ mapping }: ReadRange, id: string): string => mapping?.[id]?.header ?? id;

/** The code that a header such as `Base, firms, North` or `Base: firms` begins with. */
const rowOf = (framework: ReadRange, header: string): number | undefined => {
  const { cells } = framework;
  const codes = (columnCalled(cells, theirs(framework, "code")) ?? 1) - 1;
  const row = cells.findIndex((line, r) => {
    const code = plain(line[codes]);
    return (
      r > 0 &&
      code !== "" &&
      [code, `${code},`, `${code}:`].some((start) =>
        start === code ? header === code : header.startsWith(start)
      )
    );
  });
  return row < 0 ? undefined : row + 1;
};

/** Where a fault stands in the framework: in its row, and in the column it speaks of. */
const inFramework = ({ code, where }: Fault, framework: ReadRange): Where => {
  const { cells } = framework;
  const header = where.header ?? "";
  const row = where.row ?? rowOf(framework, header);
  const usual = aboutParents.has(code) ? "parent" : "code";
  const named =
    columnCalled(cells, theirs(framework, header)) ?? columnCalled(cells, theirs(framework, usual));
  const column = where.column ?? named;
  return {
    ...where,
    ...(row === undefined ? {} : { row }),
    ...(row === undefined || column === undefined ? {} : { column }),
  };
};

const inData = ({ where }: Fault, cells: Cells): Where => {
  const column = columnCalled(cells, where.header ?? "");
  return column === undefined ? where : { ...where, row: 1, column };
};

/**
 * A fault of an index as an entry of the check list, at the cell of the framework or the data that
 * would have to be changed.
 */
export const placeIndexFault = (fault: Fault, framework: ReadRange, data: ReadRange): Finding => {
  const isOfData = fault.where.name === data.range.name || aboutData.has(fault.code);
  const { range, cells } = isOfData ? data : framework;
  const where =
    isOfData && fault.where.row === undefined
      ? inData(fault, cells)
      : isOfData
        ? fault.where
        : inFramework(fault, framework);
  const found = { ...fault, where };
  return findingOf(isOfData ? found : inTheirWords(found, framework.mapping ?? {}), range);
};
