import { createHash } from "node:crypto";
import type { CopyDesk } from "../../src/app/ports/copyDesk";
import type { SharingHost, TableChanges } from "../../src/app/ports/sharingHost";
import { doCopyTask, type CopyRequest } from "../../src/hosts/copies/copyTask";
import { formulasIn } from "../../src/spreadsheet/formulasIn";
import type { Sharing } from "../../src/hosts/taskpane/share/sharing";
import { sheetContents } from "../../src/spreadsheet/sheetContents";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import type { Result } from "../../src/core/fault";

const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash("sha256").update(text).digest("hex"));

const ask = <Answer>(request: CopyRequest, onStep = (): void => undefined) =>
  doCopyTask(request, onStep, digest) as Promise<Result<Answer>>;

/** Makes and reads copies on this thread. */
const localDesk: CopyDesk = {
  publish: (record, options) =>
    doCopyTask({ kind: "publish", record }, (step) => options?.onStep?.(step), digest) as Promise<
      Result<Uint8Array>
    >,
  brief: (wish) => ask({ kind: "brief", wish }),
  open: (file) => ask({ kind: "open", file }),
  verify: (copy) => ask({ kind: "verify", copy }),
};

const change = (
  spreadsheet: Spreadsheet,
  { range, changes }: TableChanges
): readonly TableChanges[] => {
  const { row, column } = range;
  const sheet = spreadsheet.sheets.find(({ name }) => name === range.sheet)?.id ?? "";
  const kept = changes.filter((each) => {
    const at = { row: row + each.row, column: column + each.column };
    const { value = null, formula } =
      spreadsheet.read(sheet, { ...at, rows: 1, columns: 1 })[0]?.[0] ?? {};
    if (value !== each.from || (formula !== undefined && !each.overFormula)) return true;
    spreadsheet.write(sheet, at.row, at.column, [[each.to]]);
    return false;
  });
  return kept.length > 0 ? [{ range, changes: kept }] : [];
};

export interface LocalSharing extends Sharing {
  /** The workbooks that were opened. */
  readonly opened: Uint8Array[];
}

/** Sharing with a spreadsheet around the pane. */
export const localSharing = (
  spreadsheet: Spreadsheet,
  options: Partial<Pick<SharingHost, "opensWorkbooks" | "givesFiles" | "openWorkbook">> = {}
): LocalSharing => {
  const opened: Uint8Array[] = [];
  return {
    desk: localDesk,
    digest,
    opened,
    host: {
      opensWorkbooks: true,
      givesFiles: true,
      openWorkbook: (file) => Promise.resolve(void opened.push(file)),
      ...options,
      sheets: () => Promise.resolve(sheetContents(spreadsheet)),
      formulasAt: formulasIn(spreadsheet),
      change: (tables) => Promise.resolve(tables.flatMap((table) => change(spreadsheet, table))),
    },
  };
};
