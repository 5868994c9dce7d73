import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { indexFormulaSheet } from "../../../app/indexBuilder/indexFormulaSheet";
import type { ReadRange } from "../../../app/indexBuilder/indexTables";
import { indexValueSheets } from "../../../app/indexBuilder/indexValueSheets";
import { robustnessWork } from "../../../app/indexBuilder/robustnessSettings";
import { unitNames } from "../../../app/indexBuilder/unitNames";
import type { Workbook } from "../../../app/ports/workbook";
import type { IndexMethods } from "../../../core/index/methods";
import type { BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteChoice } from "../parts/WriteChoice";
import { language, text } from "../text";
import { useWork } from "../work/useWork";
import { Correlations } from "./Correlations";
import { methodLines, methodMeanings } from "./methods.vm";
import { Ranks } from "./Ranks";
import { Scores } from "./Scores";
import { Weights } from "./Weights";

const useStyles = makeStyles({ item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } });

export interface OwnIndexViewProps {
  readonly workbook: Workbook;
  readonly index: BuiltIndex;
  readonly framework: ReadRange;
  readonly data: ReadRange;
  readonly methods: IndexMethods;
}

/** Why formulas could not read the tables, where that is so. */
const withoutFormulas = ({
  framework,
  data,
}: Pick<OwnIndexViewProps, "framework" | "data">): string | undefined => {
  if (framework.mapping) return text.columns.formulasNeedOwn;
  return data.range.within && text.columns.formulasReadTotals;
};

/** An index of the user's own: scores, how sure they are, and what they rest on. */
export const OwnIndexView = (props: OwnIndexViewProps) => {
  const { workbook, index, framework, data, methods } = props;
  const styles = useStyles();
  const words = useTextStyles();
  const units = useMemo(() => unitNames(data.cells, data.range.row), [data]);
  const ranks = useWork(useMemo(() => robustnessWork(index), [index]));
  const bands = ranks.state.status === "done" ? ranks.state.answer : undefined;
  return (
    <>
      <Scores index={index} units={units} bands={bands} />
      <div>
        <div className={styles.item}>
          <Ranks control={ranks} units={units} />
        </div>
        <div className={styles.item}>
          <Weights index={index} />
        </div>
        <div className={styles.item}>
          <Correlations index={index} />
        </div>
      </div>
      <section className={words.section}>
        <h2 className={words.subheading}>{text.indexBuilder.write}</h2>
        <WriteChoice
          workbook={workbook}
          values={() =>
            indexValueSheets(
              {
                index,
                units,
                framework: framework.range.name,
                table: data.range.name,
                methods: methodLines(methods),
                bands,
              },
              language
            )
          }
          withoutFormulas={withoutFormulas({ framework, data })}
          formulas={() => [
            indexFormulaSheet(
              {
                index,
                framework: framework.range,
                data: data.range,
                methods,
                meanings: methodMeanings(methods),
              },
              text.indexSheets
            ),
          ]}
        />
      </section>
    </>
  );
};
