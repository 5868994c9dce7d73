import type { Column } from "../../core/catalogue/defineColumns";
import { frameworkColumns } from "../../core/index/framework/frameworkColumns";
import { evidenceColumns } from "../../model/evidence/readEvidence";
import { factorTableColumns } from "../../model/factors/readFactors";
import { historyColumnList } from "../../model/history/historyColumns";
import { segmentColumnList } from "../../model/segments/columns";
import { surplusColumns } from "../../model/segments/surplusTable";
import { workforceColumns } from "../../model/workforce/readWorkforce";

/** The tables the lab reads: the segments, what may stand beside them, and what describes an index. */
export const tableKindIds = [
  "segments",
  "surplus",
  "factors",
  "workforce",
  "history",
  "evidence",
  "framework",
] as const;

export type TableKindId = (typeof tableKindIds)[number];

/** The columns of each. */
export const columnsOfKind: Readonly<Record<TableKindId, readonly Column[]>> = {
  segments: segmentColumnList,
  surplus: Object.values(surplusColumns),
  factors: Object.values(factorTableColumns),
  workforce: Object.values(workforceColumns),
  history: historyColumnList,
  evidence: Object.values(evidenceColumns),
  framework: Object.values(frameworkColumns),
};
