import type { BriefWish } from "../../../app/ports/copyDesk";
import { language, text } from "../text";
import { copyProblem } from "./copyProblem";
import { download } from "./download";
import { briefName } from "./fileNames";
import type { PublishPlan } from "./plan.vm";
import { planRecord, type Source } from "./planRecord";
import { useSharing } from "./sharing";
import { useJob, type JobControl } from "./useJob";

export interface BriefControl extends Pick<JobControl<string>, "job" | "cancel"> {
  /** Makes the page of a segment; the answer is the name of its file. */
  readonly make: (segment: string, form: BriefWish["form"]) => Promise<void>;
}

/** Makes briefs of what is planned, one at a time, in the language of the pane. */
export const useBrief = (source: Source, plan: PublishPlan): BriefControl => {
  const { desk, digest } = useSharing();
  const { job, run, cancel } = useJob<string>();
  const make = (segment: string, form: BriefWish["form"]): Promise<void> =>
    run(async (signal) => {
      const { failed } = text.share.brief;
      const made = await planRecord(source, plan, digest, segment);
      if (!made.ok) return { problem: copyProblem(failed, made.faults) };
      const { record } = made.value;
      const wish = { record, segment, language: language.id, form };
      const file = await desk.brief(wish, { signal });
      if (!file.ok) return { problem: copyProblem(failed, file.faults) };
      const name = briefName(record.title, segment, form);
      // What was stopped is not handed over.
      if (!signal.aborted) download(name, file.value, form);
      return { answer: name };
    });
  return { job, make, cancel };
};
