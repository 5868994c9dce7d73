import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { field } from "../format";
import { text } from "../text";
import { typedShare } from "./typedShare";

const useStyles = makeStyles({
  root: { width: "92px", minWidth: 0 },
  input: { textAlign: "end", minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

export interface PercentFieldProps {
  readonly label: string;
  /** `undefined`: nothing is limited. */
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  /** Names the element that explains what is wrong. */
  readonly explainedBy: string;
  /** `undefined`: the field was emptied. */
  readonly onValue: (share: number | undefined) => void;
  readonly onWrong: (wrong: boolean) => void;
}

/** A percentage to be typed; every valid state takes effect at once. */
export const PercentField = (props: PercentFieldProps) => {
  const { label, value, low, high, explainedBy, onValue, onWrong } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && typedShare(typed, low, high).kind === "wrong";
  const take = (input: string): void => {
    setTyped(input);
    const read = typedShare(input, low, high);
    onWrong(read.kind === "wrong");
    if (read.kind !== "wrong") onValue(read.kind === "share" ? read.share : undefined);
  };
  const leave = (): void => {
    setTyped(undefined);
    onWrong(false);
  };
  return (
    <Input
      className={styles.root}
      input={{ className: styles.input }}
      size="small"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={explainedBy}
      placeholder={text.scenarios.noLimit}
      contentAfter={value === undefined && typed === undefined ? "" : text.scenarios.percent}
      value={typed ?? (value === undefined ? "" : field(value * 100))}
      onChange={(_, data) => take(data.value)}
      onBlur={leave}
    />
  );
};
