import type { CaseRow } from "./caseRow";

/** The name by which other tables refer to a segment: cluster and subsector, unique in the case book. */
export const segmentName = ({ columns }: CaseRow): string =>
  `${columns.cluster.value}, ${columns.subsector.value}`;
