import { Button } from "@fluentui/react-components";
import type { Fault } from "../../../core/fault";
import { faultsText } from "../faultsText";
import { ProblemMessage } from "../parts/ProblemMessage";
import { text } from "../text";

export interface UnexplainedProps {
  readonly faults: readonly Fault[];
  readonly onAgain: () => void;
}

/** Said once in the place of all parts of an explanation, where not one can be told. */
export const Unexplained = ({ faults, onAgain }: UnexplainedProps) => (
  <ProblemMessage problem={{ what: text.explain.failed, why: faultsText(faults), next: "" }}>
    <div>
      <Button size="small" onClick={onAgain}>
        {text.explain.again}
      </Button>
    </div>
  </ProblemMessage>
);
