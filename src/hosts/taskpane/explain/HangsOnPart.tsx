import type { Fault } from "../../../core/fault";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { sentence } from "../../../derive/sentence";
import type { Sensitivity } from "../../../model/uncertainty/sensitivityTask";
import { percent } from "../format";
import { Bar } from "../parts/Bar";
import { Message } from "../parts/Message";
import { SpanList } from "../parts/SpanList";
import { useTextStyles } from "../parts/useTextStyles";
import { faultWords, text } from "../text";
import type { WorkControl } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { assumedShare, hangingRows } from "./explain.vm";
import { Part } from "./Part";

export interface HangsOnPartProps {
  readonly control: WorkControl<Sensitivity>;
  readonly segment: SegmentInputs;
}

/** An outcome that no future changes has no spread to share out. */
const withoutSpread = (faults: readonly Fault[]): string | undefined =>
  faults.some(({ code }) => code === "outcomeConstant") ? text.explain.noSpread : undefined;

/** Which numbers the spread between futures comes from, and how much is pure assumption. */
export const HangsOnPart = ({ control, segment }: HangsOnPartProps) => {
  const words = useTextStyles();
  return (
    <Part title={text.explain.hangsOn} hint={text.explain.hangsOnHint}>
      <WorkView control={control} expected={withoutSpread} room={280}>
        {(found) => {
          const assumed = assumedShare(found);
          return (
            <>
              <SpanList rows={hangingRows(segment, found)} reach={1} />
              {found.failure && (
                <Message intent="warning">{sentence(found.failure, faultWords)}</Message>
              )}
              <div>
                <p className={words.body}>{text.explain.assumed(percent(assumed))}</p>
                <Bar share={assumed} quiet />
              </div>
            </>
          );
        }}
      </WorkView>
    </Part>
  );
};
