import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { narrow } from "./narrow";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    // Beside the icon there would be room for a word or two.
    [narrow]: { flexDirection: "column" },
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  body: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0, flexGrow: 1 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  success: CheckmarkCircleRegular,
  info: InfoRegular,
};

export interface MessageProps {
  readonly intent: keyof typeof icons;
  /** Is it read out as soon as it appears? */
  readonly announced?: boolean;
  readonly children: ReactNode;
}

/** Something to know, with an icon so that it does not hang on colour. */
export const Message = ({ intent, announced = false, children }: MessageProps) => {
  const styles = useStyles();
  const Icon = icons[intent];
  const role = announced ? { role: intent === "error" ? "alert" : "status" } : {};
  return (
    <div className={mergeClasses(styles.root, styles[intent])} {...role}>
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])}>
        <Icon aria-hidden="true" />
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
};
