import type { LabData } from "../../../src/app/labData";
import { readLab } from "../../../src/app/readLab";
import { segmentsTable, type SegmentCells } from "../../support/clusterTable";
import { valueOf } from "../../support/publications";
import { rangeCalled, workbookWith } from "../../support/workbooks";

/** What is read from a workbook with these segments. */
export const labWith = async (...rows: readonly SegmentCells[]): Promise<LabData> => {
  const { workbook } = workbookWith("Segments", segmentsTable(rows));
  return valueOf(await readLab(workbook, await rangeCalled(workbook, "Segments")));
};
