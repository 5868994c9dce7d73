import type { Futures } from "../../../model/futures/futuresQuestion";
import { FuturesBasis } from "../futures/FuturesBasis";
import { useTextStyles } from "../parts/useTextStyles";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { text } from "../text";
import type { WorkControl } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { DotChart } from "./DotChart";
import { dotsText, sureText } from "./explain.vm";
import { Part } from "./Part";

export interface DotsPartProps {
  readonly control: WorkControl<Futures>;
  readonly outcome: HeadlineId;
}

/** Where equally likely futures lie, as dots to be counted. */
export const DotsPart = ({ control, outcome }: DotsPartProps) => {
  const words = useTextStyles();
  return (
    <Part title={text.explain.dots} hint={text.explain.dotsHint}>
      <WorkView control={control} room={140}>
        {(futures) => {
          const comparison = futures.policies[1]?.against[0]?.[0];
          return (
            comparison && (
              <>
                <DotChart values={comparison.dots} altText={dotsText(outcome, comparison)} />
                <p className={words.body}>{sureText(comparison)}</p>
                <FuturesBasis futures={futures} />
              </>
            )
          );
        }}
      </WorkView>
    </Part>
  );
};
