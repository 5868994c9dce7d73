import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowMaximizeRegular } from "@fluentui/react-icons/svg/arrow-maximize";
import { ArrowMinimizeRegular } from "@fluentui/react-icons/svg/arrow-minimize";
import { memo } from "react";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  button: { minWidth: "24px", marginRight: "-4px" },
});

export interface OutcomeHeadProps {
  readonly label: string;
  readonly large: boolean;
  readonly onSize: (large: boolean) => void;
}

/** The name of an outcome and what enlarges it; stays as it is while a lever moves. */
export const OutcomeHead = memo(({ label, large, onSize }: OutcomeHeadProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const size = large ? text.scenarios.shrink(label) : text.scenarios.enlarge(label);
  return (
    <div className={styles.root}>
      <h3 className={words.subheading}>{label}</h3>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={large ? <ArrowMinimizeRegular /> : <ArrowMaximizeRegular />}
        aria-expanded={large}
        aria-label={size}
        title={size}
        onClick={() => onSize(!large)}
      />
    </div>
  );
});
