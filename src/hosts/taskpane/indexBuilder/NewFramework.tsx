import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { frameworkOfColumns, indicatorColumns } from "../../../app/indexBuilder/frameworkDraft";
import { frameworkSheet } from "../../../app/indexBuilder/frameworkSheet";
import type { ReadRange } from "../../../app/indexBuilder/indexTables";
import type { Workbook } from "../../../app/ports/workbook";
import { percent } from "../format";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteButton } from "../parts/WriteButton";
import { text } from "../text";
import { MixedColumns } from "./MixedColumns";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

export interface NewFrameworkProps {
  readonly workbook: Workbook;
  readonly data: ReadRange;
  /** Has the workbook read again. */
  readonly refresh: () => Promise<void>;
  /** The framework that is written is to be used. */
  readonly onWritten: () => void;
}

/** Offers a framework of the columns of a table, to be written as a new sheet. */
export const NewFramework = ({ workbook, data, refresh, onWritten }: NewFrameworkProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const columns = useMemo(() => indicatorColumns(data.cells), [data]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isChosen = ({ code, suggested }: (typeof columns)[number]): boolean =>
    suggested !== turned.has(code);
  const chosen = columns.filter(isChosen).map(({ code }) => code);
  const turn = (code: string): void => {
    const next = new Set(turned);
    if (!next.delete(code)) next.add(code);
    setTurned(next);
  };
  const { mixed = [] } = data;
  const any = columns.length > 0;
  return (
    <div className={words.section}>
      {any ? (
        <>
          <p className={words.body}>
            {text.indexBuilder.createHint(chosen.length, data.range.name)}
          </p>
          <Disclosure summary={text.indexBuilder.chooseColumns(chosen.length, columns.length)}>
            <ul className={styles.list}>
              {columns.map((column) => (
                <li key={column.code}>
                  <Checkbox
                    checked={isChosen(column)}
                    label={text.indexBuilder.columnKnown(column.code, percent(column.known))}
                    onChange={() => turn(column.code)}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      ) : (
        <Message intent="info">{text.indexBuilder.noColumns}</Message>
      )}
      <MixedColumns workbook={workbook} columns={mixed} refresh={refresh} />
      {any && (
        <WriteButton
          workbook={workbook}
          label={text.indexBuilder.create}
          primary
          disabled={chosen.length === 0}
          sheet={() => [
            frameworkSheet(
              frameworkOfColumns(chosen, text.indexSheets.framework.top),
              text.indexSheets
            ),
          ]}
          onWritten={onWritten}
        />
      )}
    </div>
  );
};
