import type { BuilderTables, TableWish } from "../../../app/indexBuilder/indexTables";
import type { TableRange } from "../../../app/ports/workbook";
import { PassedOver } from "../columns/PassedOver";
import { rangeKey } from "../lab/labState";
import { Disclosure } from "../parts/Disclosure";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { rangeOption } from "../start/rangeOption";
import { text } from "../text";

export interface ChooseTablesProps {
  readonly tables: BuilderTables;
  readonly wish: TableWish;
  readonly onWish: (wish: TableWish) => void;
}

const none = "none";

const called = (ranges: readonly TableRange[], key: string): TableRange | undefined =>
  ranges.find((range) => rangeKey(range) === key);

/** The table of units and the framework, with a word on what a framework is. */
export const ChooseTables = ({ tables, wish, onWish }: ChooseTablesProps) => {
  const words = useTextStyles();
  const { frameworks, framework, data } = tables;
  return (
    <div className={words.section}>
      <SelectField
        label={text.indexBuilder.table}
        hint={text.indexBuilder.tableHint}
        options={tables.tables.map(rangeOption)}
        value={data ? rangeKey(data.range) : ""}
        onChoose={(key) => onWish({ ...wish, data: called(tables.tables, key) })}
      />
      {data && <PassedOver range={data.range} />}
      <SelectField
        label={text.indexBuilder.framework}
        options={[
          ...frameworks.map(rangeOption),
          { key: none, label: text.indexBuilder.newFramework },
        ]}
        value={framework ? rangeKey(framework.range) : none}
        onChoose={(key) =>
          onWish({ ...wish, framework: key === none ? none : called(frameworks, key) })
        }
      />
      <Disclosure summary={text.indexBuilder.whatIsFramework}>
        <div className={words.section}>
          {text.indexBuilder.framed.map((line) => (
            <p key={line} className={words.quiet}>
              {line}
            </p>
          ))}
        </div>
      </Disclosure>
    </div>
  );
};
