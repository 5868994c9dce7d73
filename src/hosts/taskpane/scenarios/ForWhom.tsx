import { memo } from "react";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { chooseTarget, type Draft, type SetDraft } from "./draft";
import { forAllKey, targetOf, targetOptions } from "./ownLevers.vm";

export interface ForWhomProps {
  readonly draft: Draft;
  /** The segments by name. */
  readonly labels: readonly string[];
  readonly onDraft: SetDraft;
}

/** For whom the levers are: for all segments, or for one of them alone. */
const Choice = ({ draft, labels, onDraft }: ForWhomProps) => {
  const words = useTextStyles();
  const target = targetOf(draft, labels);
  return (
    <>
      {labels.length > 1 && (
        <SelectField
          label={text.levers.forWhom}
          options={targetOptions(draft, labels)}
          value={target ?? forAllKey}
          onChoose={(key) =>
            onDraft((before) => chooseTarget(before, key === forAllKey ? undefined : key))
          }
        />
      )}
      {target !== undefined && <p className={words.quiet}>{text.levers.onlyFor(target)}</p>}
    </>
  );
};

/** What is shown of the draft hangs on this much of it. */
export const sameOwn = (last: ForWhomProps, next: ForWhomProps): boolean =>
  last.labels === next.labels &&
  last.onDraft === next.onDraft &&
  last.draft.exceptions === next.draft.exceptions &&
  last.draft.target === next.draft.target;

export const ForWhom = memo(Choice, sameOwn);
