import type { Cell, Workbook } from "@cj-tech-master/excelts";
import type { WritebackPlan } from "@excelts/formula/materialize/writeback-plan.js";

/** Cells whose results were computed here and not only read from a file. */
const computed = new WeakSet<Cell>();

/**
 * A formula of an opened file that calls what nobody here knows keeps the value it came with; one
 * that was computed here before shows `#NAME?` when a name it needs is gone.
 */
export const keepKnownResults = (workbook: Workbook, plan: WritebackPlan): WritebackPlan => ({
  ...plan,
  operations: plan.operations.map((operation) => {
    if (operation.type !== "scalar" && operation.type !== "preserve") return operation;
    const cell = workbook.getWorksheet(operation.sheetName)?.findCell(operation.row, operation.col);
    if (!cell) return operation;
    if (operation.type === "preserve")
      return computed.has(cell)
        ? { ...operation, type: "scalar", value: { error: "#NAME?" } }
        : operation;
    computed.add(cell);
    return operation;
  }),
});
