import { Button } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import type { Policy } from "../../../model/cluster/policy";
import { text } from "../text";
import { keep, keptWith, letters, type KeptScenario } from "./kept";

export interface KeepButtonProps {
  readonly kept: readonly KeptScenario[];
  readonly title: string;
  readonly policy: Policy;
  readonly onKept: (kept: readonly KeptScenario[]) => void;
}

/** Keeps the present scenario, or says why not. */
export const KeepButton = ({ kept, title, policy, onKept }: KeepButtonProps) => {
  const words = useTextStyles();
  const known = keptWith(kept, policy);
  const full = kept.length >= letters.length;
  const reason = known
    ? text.sideBySide.keptAs(known.letter)
    : full
      ? text.sideBySide.full
      : text.sideBySide.hint;
  return (
    <div className={words.section}>
      <Button
        disabledFocusable={known !== undefined || full || Object.keys(policy).length === 0}
        onClick={() => onKept(keep(kept, title, policy))}
      >
        {text.sideBySide.keep}
      </Button>
      <p className={words.quiet} role="status">
        {reason}
      </p>
    </div>
  );
};
