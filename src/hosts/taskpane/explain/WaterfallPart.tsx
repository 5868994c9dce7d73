import type { Explanation } from "../../../model/explanation/explain";
import { outcomes } from "../../../model/outcomes";
import { change } from "../format";
import { useTextStyles } from "../parts/useTextStyles";
import type { Measure } from "../scenarios/measure";
import { scenarioYears } from "../scenarios/years";
import { inWords, text } from "../text";
import type { WorkControl } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { thresholdTexts, wholeChange } from "./explain.vm";
import { Part } from "./Part";
import { Waterfall } from "./Waterfall";
import { waterfallView } from "./waterfall.vm";

export interface WaterfallPartProps {
  readonly control: WorkControl<Explanation>;
  readonly measure: Measure;
}

/** What each lever contributes to the change. */
export const WaterfallPart = ({ control, measure }: WaterfallPartProps) => {
  const words = useTextStyles();
  return (
    <Part title={text.explain.contributions} hint={text.explain.contributionsHint}>
      <WorkView control={control} room={340}>
        {(found) => (
          <>
            <p className={words.body}>
              {text.explain.changed(
                inWords(outcomes[found.outcome].label),
                change(wholeChange(found)),
                scenarioYears
              )}
            </p>
            <Waterfall view={waterfallView(found, measure)} />
            {thresholdTexts(found).map((line) => (
              <p key={line} className={words.body}>
                {line}
              </p>
            ))}
          </>
        )}
      </WorkView>
    </Part>
  );
};
