import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { text } from "../text";
import type { FindingGroup, FindingPlace } from "./findings.vm";
import { repairsIn, writeLabel, type Repair } from "./repairs.vm";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    padding: "12px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "20px", lineHeight: 0 },
  gap: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
  header: { color: tokens.colorNeutralForeground3 },
  sentence: { margin: "0 0 4px" },
  places: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

const icons = {
  error: ErrorCircleRegular,
  gap: EditRegular,
  warning: WarningRegular,
  note: InfoRegular,
};

const shownAtFirst = 4;

export interface FindingItemProps {
  readonly group: FindingGroup;
  readonly onShow: (place: FindingPlace) => void;
  /** Where numbers can be written in place of texts. */
  readonly writing?: {
    readonly busy: boolean;
    readonly onWrite: (repairs: readonly Repair[]) => void;
  };
}

/** One thing to know about the data, with the cells it holds for. */
export const FindingItem = ({ group, onShow, writing }: FindingItemProps) => {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const Icon = icons[group.severity];
  const cut = !all && group.places.length > shownAtFirst + 1;
  const places = cut ? group.places.slice(0, shownAtFirst) : group.places;
  const repairs = repairsIn([group]);
  const label = writeLabel(repairs);
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[group.severity])}>
        <Icon aria-hidden="true" />
      </span>
      <div>
        <div className={styles.head}>
          <span className={mergeClasses(styles.severity, styles[group.severity])}>
            {text.data.severities[group.severity]}
          </span>
          {group.header !== "" && <span className={styles.header}>{group.header}</span>}
        </div>
        <p className={styles.sentence}>{group.sentence}</p>
        <div className={styles.places}>
          {places.map((place) => (
            <Link
              key={place.address}
              as="button"
              aria-label={text.data.showCell(place.address)}
              onClick={() => onShow(place)}
            >
              {place.address}
            </Link>
          ))}
          {cut && (
            <Link as="button" onClick={() => setAll(true)}>
              {text.data.moreCells(group.places.length - shownAtFirst)}
            </Link>
          )}
          {label && writing && (
            <Button
              size="small"
              title={label.inFull}
              disabledFocusable={writing.busy}
              onClick={() => writing.onWrite(repairs)}
            >
              {label.shown}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
