import type { Fault, Result } from "../core/fault";
import type { Factors } from "../model/factors/readFactors";
import type { SegmentHistory } from "../model/history/readHistory";
import type { Assessment } from "../model/indicators/assessment";
import type { RankBand } from "../model/indicators/rankBand";
import type { Reinvestment } from "../model/indicators/reinvestment";
import type { Severity } from "../model/segments/remarks";
import type { SegmentRow, SegmentTable } from "../model/segments/segmentRow";
import type { WorkerGroup } from "../model/workforce/readWorkforce";
import type { ColumnMapping } from "../core/table/columnMapping";
import type { TableMappings } from "./columns/tableMapping";
import type { TableRange } from "./ports/workbook";
import type { CellRepair } from "./repair/tellNumbers";

/** A segment with everything the indices say of it. */
export interface LabSegment {
  readonly row: SegmentRow;
  readonly assessment: Result<Assessment>;
  /** Rank among the segments that have a score. */
  readonly band?: RankBand;
  /** Where the workbook has a Surplus table with the segment in it. */
  readonly reinvestment?: Result<Reinvestment>;
  /** Where the workbook has a Factors table with the segment in it. */
  readonly factors?: Result<Factors>;
  /** Where the workbook has a Workforce table with the segment in it. */
  readonly workforce?: Result<readonly WorkerGroup[]>;
  /** Where the workbook has a History table with the segment in it. */
  readonly history?: SegmentHistory;
}

/** Something to know about the data, and where. */
export interface Finding {
  readonly severity: Severity;
  readonly fault: Fault;
  /** Row and column within the range, from 0, where they are known. */
  readonly row?: number;
  readonly column?: number;
  /** Such as `Segments!C5`. */
  readonly address?: string;
  /** The range the finding is about. */
  readonly range: TableRange;
  /** Where the text of the cell is a number in another writing. */
  readonly repair?: CellRepair;
}

/** What was read from the workbook. */
export interface LabData {
  readonly range: TableRange;
  readonly table: SegmentTable;
  /** Which of the user's headers stand for columns of ours. */
  readonly mapping: ColumnMapping;
  /** Everything that was said of tables with other headers than ours. */
  readonly mappings: TableMappings;
  readonly segments: readonly LabSegment[];
  readonly findings: readonly Finding[];
  /** The tables beside the segments as they were read. */
  readonly beside: readonly TableRange[];
  /** The Surplus table and the segments of which it says enough, where the workbook has one. */
  readonly surplus?: { readonly range: TableRange; readonly segments: readonly string[] };
}
