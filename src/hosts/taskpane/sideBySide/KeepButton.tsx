import { Button } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { setsNothing, type ScenarioLevers } from "../../../model/scenarios/scenarioLevers";
import { text } from "../text";
import { keep, keptWith, letters, type KeptScenario } from "./kept";

export interface KeepButtonProps {
  readonly kept: readonly KeptScenario[];
  readonly title: string;
  readonly levers: ScenarioLevers;
  readonly onKept: (kept: readonly KeptScenario[]) => void;
}

/** Keeps the present scenario, or says why not. */
export const KeepButton = ({ kept, title, levers, onKept }: KeepButtonProps) => {
  const words = useTextStyles();
  const known = keptWith(kept, levers);
  const full = kept.length >= letters.length;
  const reason = known
    ? text.sideBySide.keptAs(known.letter)
    : full
      ? text.sideBySide.full
      : text.sideBySide.hint;
  return (
    <div className={words.section}>
      <Button
        disabledFocusable={known !== undefined || full || setsNothing(levers)}
        onClick={() => onKept(keep(kept, title, levers))}
      >
        {text.sideBySide.keep}
      </Button>
      <p className={words.quiet} role="status">
        {reason}
      </p>
    </div>
  );
};
