import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo } from "react";
import type { LabData } from "../../../app/labData";
import { ChooseLanguage } from "../language/ChooseLanguage";
import { useLanguage } from "../language/useLanguage";
import { useTextStyles } from "../parts/useTextStyles";
import { questions, type Place } from "../places";
import { text } from "../text";
import { startView } from "./start.vm";

const useStyles = makeStyles({
  card: {
    appearance: "none",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    width: "100%",
    padding: "16px 12px 16px 16px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground2Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  question: { fontWeight: tokens.fontWeightSemibold },
  answer: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
  arrow: { fontSize: "20px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
});

export interface StartProps {
  readonly data: LabData;
  readonly onGo: (place: Place) => void;
}

/** Three questions, each with a first answer that leads further. */
export const Start = ({ data, onGo }: StartProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const language = useLanguage();
  const answers = useMemo(() => startView(data), [data, language]);
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.start.heading}</h1>
      {questions.map((place) => (
        <button key={place} type="button" className={styles.card} onClick={() => onGo(place)}>
          <span className={styles.question}>{text.start[`${place}Question`]}</span>
          <span className={styles.arrow}>
            <ChevronRightRegular aria-hidden="true" />
          </span>
          <span className={styles.answer}>{answers[place]}</span>
        </button>
      ))}
      <p className={words.quiet}>{text.scenarios.honesty}</p>
      <ChooseLanguage />
    </div>
  );
};
