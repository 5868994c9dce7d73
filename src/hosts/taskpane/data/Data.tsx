import { useMemo, useState } from "react";
import type { LabData } from "../../../app/labData";
import type { Lab } from "../lab/Lab";
import { rangeKey, type LabState } from "../lab/labState";
import { BesideTables } from "../columns/BesideTables";
import { ColumnsSection } from "../columns/ColumnsSection";
import { ForgottenColumns } from "../columns/ForgottenColumns";
import { PassedOver } from "../columns/PassedOver";
import { ReadSelection } from "../columns/ReadSelection";
import { errorText, type ProblemText } from "../lab/problemText";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { ChooseRange } from "../start/ChooseRange";
import { text } from "../text";
import { CoverageList } from "./CoverageList";
import { dataView } from "./data.vm";
import { FindingList } from "./FindingList";
import type { FindingPlace } from "./findings.vm";
import { Survey } from "./Survey";

export interface DataProps {
  readonly lab: Lab;
  readonly state: LabState;
  readonly data: LabData;
}

/** Which table is read, what must be repaired in it, and how far it carries. */
export const Data = ({ lab, state, data }: DataProps) => {
  const words = useTextStyles();
  const view = useMemo(() => dataView(data), [data]);
  const [problem, setProblem] = useState<ProblemText>();
  const show = async ({ range, row, column }: FindingPlace): Promise<void> => {
    try {
      await lab.workbook.select(range, row, column);
      setProblem(undefined);
    } catch (error) {
      setProblem(errorText(error));
    }
  };
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.data.heading}</h1>
      <ChooseRange lab={lab} state={state} label={text.shell.fromTable} hint={view.summary} />
      <PassedOver range={data.range} />
      <ReadSelection lab={lab} />
      <ForgottenColumns lab={lab} faults={state.remembered.faults} />
      {state.table && <ColumnsSection key={rangeKey(data.range)} lab={lab} table={state.table} />}
      {problem && <ProblemMessage problem={problem} />}
      <FindingList
        lab={lab}
        groups={view.groups}
        counts={view.counts}
        onShow={(place) => void show(place)}
      />
      <BesideTables lab={lab} state={state} />
      <CoverageList segments={view.segments} />
      <Survey lab={lab} ranges={[...state.likely, ...state.others]} />
    </div>
  );
};
