import { failure, fault, success, then, type Result } from "../../core/fault";
import { explain, type Explanation } from "../../model/explanation/explain";
import type { CopyContent } from "../publish/copyContent";
import type { SegmentRun } from "../summarySheet";
import { briefFutures, type BriefFutures } from "./briefFutures";

/** What a brief is about, worked out. */
export interface BriefFacts {
  readonly content: CopyContent;
  /** The segment's place among those that were run. */
  readonly place: number;
  readonly each: SegmentRun;
  /** Nothing where no futures were drawn, or where they came to nothing. */
  readonly futures: BriefFutures | undefined;
  readonly explanation: Explanation;
}

const futuresOf = (each: SegmentRun, { record }: CopyContent): BriefFutures | undefined => {
  const found = record.draws === 0 ? undefined : briefFutures(each, record);
  return found?.ok ? found.value : undefined;
};

/**
 * Everything a brief says, for the segment at a place among those that were run; the fault says why
 * there is none.
 */
export const briefFacts = (content: CopyContent, place = 0): Result<BriefFacts> => {
  const each = content.runs[place];
  if (!each)
    return failure(...(content.leftOut[0]?.faults ?? [fault("emptyTable", { name: "Segments" })]));
  const { segment, policy, parameters, years } = each.run;
  return then(explain(segment.inputs, policy, parameters, "output", years), (explanation) =>
    success({ content, place, each, futures: futuresOf(each, content), explanation })
  );
};
