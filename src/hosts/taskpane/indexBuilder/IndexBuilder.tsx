import { useMemo } from "react";
import { buildOwnIndex } from "../../../app/indexBuilder/buildOwnIndex";
import type { ReadRange } from "../../../app/indexBuilder/indexTables";
import type { TableMappings } from "../../../app/columns/tableMapping";
import type { Workbook } from "../../../app/ports/workbook";
import { usualMethods, type IndexMethods } from "../../../core/index/methods";
import type { Remember } from "../columns/useMatching";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { ChooseTables } from "./ChooseTables";
import { ForeignFramework } from "./ForeignFramework";
import { Faults } from "./Faults";
import type { IndexDraft } from "./indexDraft";
import { Methods } from "./Methods";
import { NewFramework } from "./NewFramework";
import { OwnIndexView } from "./OwnIndexView";
import { useIndexTables } from "./useIndexTables";

interface ChosenProps {
  readonly workbook: Workbook;
  readonly framework: ReadRange;
  readonly data: ReadRange;
  readonly chosen: Partial<IndexMethods>;
  readonly onChosen: (chosen: Partial<IndexMethods>) => void;
  readonly refresh: () => Promise<void>;
}

/** The index of two tables, or what keeps it from being built. */
const Chosen = (props: ChosenProps) => {
  const { workbook, framework, data, chosen, onChosen, refresh } = props;
  const methods = useMemo(() => ({ ...usualMethods, ...chosen }), [chosen]);
  const { built, findings } = useMemo(
    () => buildOwnIndex(framework, data, methods),
    [framework, data, methods]
  );
  return (
    <>
      <Methods chosen={chosen} onChosen={onChosen} />
      <Faults
        workbook={workbook}
        findings={findings}
        built={built !== undefined}
        refresh={refresh}
      />
      {built && (
        <OwnIndexView
          workbook={workbook}
          index={built.index}
          framework={framework}
          data={data}
          methods={methods}
        />
      )}
    </>
  );
};

export interface IndexBuilderProps {
  readonly workbook: Workbook;
  /** Another object after every change of the workbook. */
  readonly revision: unknown;
  /** What was said of frameworks with other headers than ours. */
  readonly mappings: TableMappings;
  readonly remember: Remember;
  /** Has the workbook read again. */
  readonly refresh: () => Promise<void>;
  readonly draft: IndexDraft;
  readonly onDraft: (draft: IndexDraft) => void;
}

/** An index of the user's own, from any table of units and a framework. */
export const IndexBuilder = (props: IndexBuilderProps) => {
  const { workbook, revision, mappings, remember, refresh, draft, onDraft } = props;
  const words = useTextStyles();
  const { tables, problem } = useIndexTables(workbook, revision, draft.wish, mappings);
  const { framework, data } = tables ?? {};
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.indexBuilder.heading}</h1>
      <p className={words.body}>{text.indexBuilder.explanation}</p>
      {problem && <ProblemMessage problem={problem} />}
      {!tables && !problem && <Loading label={text.indexBuilder.reading} />}
      {tables && !data && <Message intent="info">{text.indexBuilder.noTables}</Message>}
      {tables && data && (
        <ChooseTables
          tables={tables}
          wish={draft.wish}
          onWish={(wish) => onDraft({ ...draft, wish })}
        />
      )}
      {tables && data && (!framework || framework.mapping) && (
        <ForeignFramework
          workbook={workbook}
          tables={tables}
          mappings={mappings}
          remember={remember}
        />
      )}
      {data && !framework && (
        <NewFramework
          key={data.range.name}
          workbook={workbook}
          data={data}
          refresh={refresh}
          onWritten={() => onDraft({ ...draft, wish: { ...draft.wish, framework: undefined } })}
        />
      )}
      {data && framework && (
        <Chosen
          workbook={workbook}
          framework={framework}
          data={data}
          chosen={draft.methods}
          onChosen={(methods) => onDraft({ ...draft, methods })}
          refresh={refresh}
        />
      )}
    </div>
  );
};
