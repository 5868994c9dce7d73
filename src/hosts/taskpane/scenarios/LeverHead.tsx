import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { narrow } from "../parts/narrow";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { LeverView } from "./levers.vm";

const useStyles = makeStyles({
  label: { minWidth: 0, [narrow]: { gridColumn: "1 / -1" } },
  changed: { fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: "24px" },
  none: { visibility: "hidden" },
});

export interface LeverHeadProps {
  readonly lever: LeverView;
  /** Names the element with the lever's help. */
  readonly helpId: string;
  readonly helpOpen: boolean;
  readonly onHelp: () => void;
  readonly onReset: () => void;
}

/** The lever's name, where it stands today, its help, and the way back. */
export const LeverHead = ({ lever, helpId, helpOpen, onHelp, onReset }: LeverHeadProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { label, baseText, changed } = lever;
  return (
    <>
      <div className={styles.label}>
        <div className={mergeClasses(changed && styles.changed)}>{label}</div>
        <div className={words.quiet}>{baseText}</div>
      </div>
      <Button
        className={mergeClasses(styles.button, !changed && styles.none)}
        size="small"
        appearance="subtle"
        icon={<ArrowResetRegular />}
        aria-label={text.levers.reset(label)}
        title={text.levers.reset(label)}
        onClick={onReset}
      />
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<InfoRegular />}
        aria-label={text.levers.about(label)}
        title={text.levers.about(label)}
        aria-expanded={helpOpen}
        aria-controls={helpId}
        onClick={onHelp}
      />
    </>
  );
};
