import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { canBeLive, clusterFormulaSheets } from "../../../app/indexBuilder/clusterFormulaSheets";
import { indexSheet } from "../../../app/indexSheet";
import type { LabData } from "../../../app/labData";
import type { Workbook } from "../../../app/ports/workbook";
import { FormulaBuilder } from "../formulas/FormulaBuilder";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteChoice } from "../parts/WriteChoice";
import { language, text } from "../text";
import { indicesView } from "./indices.vm";
import { ScoreDetails } from "./ScoreDetails";
import { ScoreLine } from "./ScoreLine";
import { Unscored } from "./Unscored";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ClusterIndicesProps {
  readonly workbook: Workbook;
  readonly data: LabData;
}

/** Why formulas could not read the table, where that is so. */
const withoutFormulas = (data: LabData): string | undefined => {
  if (!canBeLive(data)) return text.indexBuilder.foreignHeaders;
  return data.range.within && text.columns.formulasReadTotals;
};

/** The scores, the highest first, each with what it rests on. */
export const ClusterIndices = ({ workbook, data }: ClusterIndicesProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { scored, unscored } = useMemo(() => indicesView(data), [data]);
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.indices.heading}</h1>
      <p className={words.body}>
        {text.indices.explanation} {text.indices.caution}
      </p>
      {scored.length === 0 ? (
        <Message intent="info">{text.start.indicesNoAnswer}</Message>
      ) : (
        <ol className={styles.list}>
          {scored.map((segment, i) => (
            <li key={segment.row} className={styles.item}>
              <Disclosure summary={<ScoreLine segment={segment} />} openAtFirst={i === 0}>
                <ScoreDetails segment={segment} />
              </Disclosure>
            </li>
          ))}
        </ol>
      )}
      {unscored.length > 0 && <Unscored segments={unscored} />}
      <section className={words.section}>
        <h2 className={words.subheading}>{text.indexBuilder.write}</h2>
        <WriteChoice
          workbook={workbook}
          values={() => [indexSheet(data, language)]}
          withoutFormulas={withoutFormulas(data)}
          formulas={() => clusterFormulaSheets(data, text.indexSheets)}
        />
      </section>
      <div className={styles.item}>
        <Disclosure summary={<span className={words.subheading}>{text.formulas.heading}</span>}>
          <FormulaBuilder workbook={workbook} range={data.range} />
        </Disclosure>
      </div>
    </div>
  );
};
