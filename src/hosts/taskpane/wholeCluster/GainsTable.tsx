import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ClusterRun } from "../../../app/wholeCluster/clusterRun";
import { outcomes } from "../../../model/outcomes";
import { DataTable } from "../parts/DataTable";
import { narrow } from "../parts/narrow";
import { SelectField } from "../parts/SelectField";
import { useTableStyles } from "../parts/useTableStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { outcomeOrder, type HeadlineId } from "../scenarios/outcomes.vm";
import { scenarioYears } from "../scenarios/years";
import { inWords, text } from "../text";
import { countsText, gainRows, type GainRow } from "./gains.vm";

const useStyles = makeStyles({
  name: { textAlign: "start", fontSize: "inherit", lineHeight: "inherit" },
  cell: { paddingTop: "4px", paddingBottom: "4px" },
  verdict: { whiteSpace: "normal", minWidth: "80px", [narrow]: { display: "none" } },
  /** The verdict where there is no room for a column of its own. */
  below: { display: "none", [narrow]: { display: "block" } },
});

interface RowProps extends GainRow {
  readonly onSegment: (label: string) => void;
}

const Row = ({ label, own, change, standing, verdict, onSegment }: RowProps) => {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useTextStyles();
  return (
    <tr>
      <th
        className={mergeClasses(table.cell, table.first, table.words, styles.cell, styles.name)}
        scope="row"
      >
        <Link
          as="button"
          inline
          className={styles.name}
          aria-label={text.wholeCluster.showAlone(label)}
          onClick={() => onSegment(label)}
        >
          {label}
        </Link>
        {own && <span className={words.block}>{text.wholeCluster.hasOwn}</span>}
        <span className={mergeClasses(words.block, styles.below)}>{verdict}</span>
      </th>
      <td className={mergeClasses(table.cell, styles.cell)}>
        {change}
        <span className={words.block}>{standing}</span>
      </td>
      <td className={mergeClasses(table.cell, styles.cell, styles.verdict)}>{verdict}</td>
    </tr>
  );
};

/** Drawn anew only where the segment's own words change. */
const GainItem = memo(Row);

interface ChooseOutcomeProps {
  readonly by: HeadlineId;
  readonly onChoose: (id: HeadlineId) => void;
}

/** By what gain and loss are judged; stays as it is while a lever moves. */
const ChooseOutcome = memo(({ by, onChoose }: ChooseOutcomeProps) => (
  <SelectField
    label={text.wholeCluster.by}
    options={outcomeOrder.map((id) => ({ key: id, label: inWords(outcomes[id].label) }))}
    value={by}
    onChoose={(key) => onChoose(outcomeOrder.find((id) => id === key) ?? by)}
  />
));

export interface GainsTableProps {
  readonly run: ClusterRun;
  /** Shows a segment alone. */
  readonly onSegment: (label: string) => void;
}

/** Every segment by itself: its change, in a word whether it gains, and what import rules do. */
export const GainsTable = ({ run, onSegment }: GainsTableProps) => {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useTextStyles();
  const [by, setBy] = useState<HeadlineId>("jobs");
  const { heading, alone, change } = text.wholeCluster;
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{heading}</h2>
      <ChooseOutcome by={by} onChoose={setBy} />
      <p className={words.body}>{countsText(run, by)}</p>
      <DataTable label={heading}>
        <thead>
          <tr>
            <th className={mergeClasses(table.head, table.first)} scope="col">
              {text.scenarios.segment}
              <span className={mergeClasses(words.block, styles.below)}>
                {text.wholeCluster.verdict}
              </span>
            </th>
            <th className={table.head} scope="col">
              {change(scenarioYears)}
            </th>
            <th className={mergeClasses(table.head, styles.verdict)} scope="col">
              {text.wholeCluster.verdict}
            </th>
          </tr>
        </thead>
        <tbody>
          {gainRows(run, by).map((row) => (
            <GainItem key={row.label} {...row} onSegment={onSegment} />
          ))}
        </tbody>
      </DataTable>
      <p className={words.quiet}>{alone}</p>
    </section>
  );
};
