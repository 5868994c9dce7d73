import { Button } from "@fluentui/react-components";
import { ProblemMessage } from "../parts/ProblemMessage";
import { failureText } from "../scenarios/failureText";
import type { Measure } from "../scenarios/measure";
import { text } from "../text";
import { Explanation } from "./Explanation";
import { Unexplained } from "./Unexplained";
import type { ExplainState } from "./useExplain";

export interface ExplainedChangeProps {
  readonly state: ExplainState;
  readonly measure: Measure;
  readonly onScenarios: () => void;
}

/** The parts of an explanation; or, once in their place, why there are none. */
export const ExplainedChange = ({ state, measure, onScenarios }: ExplainedChangeProps) => {
  const { notRun, unknown, explained, controls, again } = state;
  if (notRun)
    return (
      <ProblemMessage problem={failureText(notRun, undefined)}>
        <div>
          <Button size="small" onClick={onScenarios}>
            {text.explain.toScenarios}
          </Button>
        </div>
      </ProblemMessage>
    );
  if (unknown) return <Unexplained faults={unknown} onAgain={again} />;
  return explained && <Explanation explained={explained} controls={controls} measure={measure} />;
};
