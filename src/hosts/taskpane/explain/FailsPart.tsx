import type { Setbacks } from "../../../model/explanation/setbacks";
import { Failures } from "../futures/Failures";
import { failureTexts } from "../futures/futures.vm";
import { useTextStyles } from "../parts/useTextStyles";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { text } from "../text";
import type { WorkControl } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { setbackTexts } from "./explain.vm";
import { Part } from "./Part";

export interface FailsPartProps {
  readonly control: WorkControl<Setbacks>;
  readonly outcome: HeadlineId;
}

/** In which futures the policy leaves the outcome lower than no policy would. */
export const FailsPart = ({ control, outcome }: FailsPartProps) => {
  const words = useTextStyles();
  return (
    <Part title={text.explain.fails}>
      <WorkView control={control} room={140}>
        {(found) => (
          <>
            {setbackTexts(outcome, found).map((line) => (
              <p key={line} className={words.body}>
                {line}
              </p>
            ))}
            <Failures
              said={text.futures.failed(found.failed.length)}
              lines={failureTexts(found.failures)}
            />
          </>
        )}
      </WorkView>
    </Part>
  );
};
