import { ForgottenColumns } from "../columns/ForgottenColumns";
import type { Lab } from "../lab/Lab";
import type { LabState } from "../lab/labState";
import { ChooseLanguage } from "../language/ChooseLanguage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { BuildOwn } from "./BuildOwn";
import { ChooseRange } from "./ChooseRange";
import { InsertSample } from "./InsertSample";
import { Questions } from "./Questions";

export interface EmptyProps {
  readonly lab: Lab;
  readonly state: LabState;
  /** Leads to an index of any table; absent where there is none. */
  readonly onIndices: (() => void) | undefined;
}

/** No table of segments: what the lab would answer, and the two ways to begin. */
export const Empty = ({ lab, state, onIndices }: EmptyProps) => {
  const words = useTextStyles();
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.start.heading}</h1>
      <Questions />
      <ForgottenColumns lab={lab} faults={state.remembered.faults} />
      <div className={words.section}>
        <p className={words.body}>{text.start.emptyNote}</p>
        <InsertSample lab={lab} />
      </div>
      {state.others.length > 0 ? (
        <ChooseRange
          lab={lab}
          state={state}
          label={text.start.chooseOther}
          hint={text.start.chooseOtherHint}
        />
      ) : (
        <p className={words.quiet}>{text.start.workbookEmpty}</p>
      )}
      <section className={words.section}>
        <h2 className={words.subheading}>{text.start.emptyHeading}</h2>
        <p className={words.body}>{text.start.emptyText}</p>
      </section>
      {onIndices && <BuildOwn onIndices={onIndices} />}
      <ChooseLanguage />
    </div>
  );
};
