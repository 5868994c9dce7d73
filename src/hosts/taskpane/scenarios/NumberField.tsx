import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { field } from "../format";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { ReadTyped } from "./typedNumber";
import { typedShare } from "./typedShare";
import { typedYear } from "./typedYear";

const useStyles = makeStyles({
  root: { display: "contents" },
  field: { width: "92px", maxWidth: "100%", minWidth: 0 },
  year: { width: "56px" },
  input: { textAlign: "end", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  wrong: { gridColumn: "1 / -1", color: tokens.colorStatusDangerForeground3 },
});

/** How numbers of a kind are typed and shown. */
interface Kind {
  readonly read: ReadTyped;
  /** What the field holds for 1. */
  readonly scale: number;
  readonly suffix: () => string;
  readonly range: (low: string, high: string) => string;
}

const kinds = {
  percent: {
    read: typedShare,
    scale: 100,
    suffix: () => text.levers.percent,
    range: (low, high) => text.levers.range(low, high),
  },
  year: {
    read: typedYear,
    scale: 1,
    suffix: () => "",
    range: (low, high) => text.levers.wholeRange(low, high),
  },
} satisfies Record<string, Kind>;

export interface NumberFieldProps {
  readonly label: string;
  readonly kind: keyof typeof kinds;
  /** `undefined`: the field is empty. */
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  /** What an empty field means. */
  readonly emptyMeans: string;
  /** `undefined`: the field was emptied. */
  readonly onValue: (value: number | undefined) => void;
}

/** A number to be typed; every valid state takes effect at once, every other is explained below. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, low, high, emptyMeans, onValue } = props;
  const { read, scale, suffix, range }: Kind = kinds[props.kind];
  const styles = useStyles();
  const words = useTextStyles();
  const explanation = useId();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && read(typed, low, high).kind === "wrong";
  const take = (input: string): void => {
    setTyped(input);
    const found = read(input, low, high);
    if (found.kind !== "wrong") onValue(found.kind === "number" ? found.number : undefined);
  };
  return (
    <div className={styles.root}>
      <Input
        // Two years stand side by side; one that has words instead takes the room of the words.
        className={mergeClasses(
          styles.field,
          props.kind === "year" && emptyMeans === "" && styles.year
        )}
        input={{ className: styles.input }}
        size="small"
        inputMode={props.kind === "year" ? "numeric" : "decimal"}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? explanation : undefined}
        placeholder={emptyMeans}
        contentAfter={value === undefined && typed === undefined ? "" : suffix()}
        value={typed ?? (value === undefined ? "" : field(value * scale))}
        onChange={(_, data) => take(data.value)}
        onBlur={() => setTyped(undefined)}
      />
      {wrong && (
        <span id={explanation} className={mergeClasses(words.quiet, styles.wrong)} role="alert">
          {range(field(low * scale), field(high * scale))}
        </span>
      )}
    </div>
  );
};
