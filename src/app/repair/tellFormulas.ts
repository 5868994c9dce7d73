import { fault, type Cells } from "../../core/fault";
import type { Finding } from "../labData";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";

const ofFormula = ({ repair, ...finding }: Finding, written: Cells | undefined): Finding => {
  const { row = 0, column = 0 } = finding;
  const cell = written?.[row]?.[column];
  if (!repair) return finding;
  const { from, to } = repair;
  const isFormula = typeof cell === "string" && cell.startsWith("=") && cell !== from;
  if (!isFormula) return { ...finding, repair };
  const details = { found: from, number: to };
  return { ...finding, fault: fault("formulaMakesText", finding.fault.where, details) };
};

/** Of texts that could be written as numbers: where a formula makes one, it is the formula that must change. */
export const tellFormulas = async (
  workbook: Pick<ReadableWorkbook, "written">,
  findings: readonly Finding[]
): Promise<readonly Finding[]> => {
  const ranges = new Set(findings.flatMap(({ range, repair }) => (repair ? [range] : [])));
  const written = new Map<TableRange, Cells>();
  // Only where there is something to repair: it is as much to read as the table itself.
  for (const range of ranges)
    if (workbook.written) written.set(range, await workbook.written(range));
  return findings.map((finding) => ofFormula(finding, written.get(finding.range)));
};
