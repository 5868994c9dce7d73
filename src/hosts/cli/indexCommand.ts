import { english } from "../../locales/en";
import { indexSheet } from "../../app/indexSheet";
import type { LabSegment } from "../../app/labData";
import { conditionIds } from "../../model/indicators/assessment";
import { saveFile } from "./files";
import { openLab } from "./openLab";
import type { Terminal } from "./terminal";
import { textTable } from "./textTable";

export interface IndexOptions {
  readonly file: string;
  readonly table?: string;
  readonly out?: string;
  readonly json: boolean;
}

const header = [
  "segment",
  "collectiveEfficiency",
  "best",
  "worst",
  ...conditionIds,
  "coverage",
  "reinvestmentIndex",
] as const;

type Row = Readonly<Record<(typeof header)[number], string | number | null>>;

const rowOf = ({ row, assessment, band, reinvestment }: LabSegment): Row => {
  const found = assessment.ok ? assessment.value : undefined;
  return {
    segment: row.label,
    collectiveEfficiency: found?.collectiveEfficiency ?? null,
    best: band?.best ?? null,
    worst: band?.worst ?? null,
    mass: found?.conditions.mass ?? null,
    network: found?.conditions.network ?? null,
    skills: found?.conditions.skills ?? null,
    jointAction: found?.conditions.jointAction ?? null,
    power: found?.conditions.power ?? null,
    coverage: found?.coverage ?? null,
    reinvestmentIndex: reinvestment?.ok ? reinvestment.value.reinvestmentIndex : null,
  };
};

/** Prints the indices of every segment, and writes them into a copy of the workbook where asked. */
export const indexCommand = async (options: IndexOptions, terminal: Terminal): Promise<number> => {
  const { spreadsheet, workbook, data } = await openLab(options.file, options.table, terminal);
  const rows = data.segments.map(rowOf);
  terminal.out(
    options.json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${textTable(
          header,
          rows.map((row) => header.map((name) => row[name]))
        )}\n`
  );
  if (options.out !== undefined) {
    const [sheet] = await workbook.addSheets([indexSheet(data, english)]);
    await saveFile(spreadsheet, options.out, options.file);
    terminal.err(`Written to ${options.out}, sheet ${sheet}.\n`);
  }
  return 0;
};
