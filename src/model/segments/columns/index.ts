import type { Column } from "../../../core/catalogue/defineColumns";
import { cooperation } from "./cooperation";
import { government } from "./government";
import { identity } from "./identity";
import { judgement } from "./judgement";
import { labour } from "./labour";
import { performance } from "./performance";
import { technology } from "./technology";

/** The columns of the Segments table, in the order of the items a survey asks for. */
export const segmentColumns = Object.freeze({
  ...identity,
  ...performance,
  ...labour,
  ...cooperation,
  ...technology,
  ...government,
  ...judgement,
});

export type SegmentColumnId = keyof typeof segmentColumns;

export const segmentColumnList: readonly Column[] = Object.values(segmentColumns);
