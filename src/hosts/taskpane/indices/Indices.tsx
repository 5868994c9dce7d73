import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { lazy, Suspense, useId } from "react";
import type { LabData } from "../../../app/labData";
import type { TableMappings } from "../../../app/columns/tableMapping";
import type { Workbook } from "../../../app/ports/workbook";
import type { Remember } from "../columns/useMatching";
import type { IndexDraft, IndexPart } from "../indexBuilder/indexDraft";
import { Loading } from "../parts/Loading";
import { partModules } from "../partModules";
import { text } from "../text";
import { ClusterIndices } from "./ClusterIndices";
import { NoClusters } from "./NoClusters";

const IndexBuilder = lazy(() =>
  partModules.indexBuilder().then((module) => ({ default: module.IndexBuilder }))
);

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  // Their own padding would set them in from the text below.
  tabs: {
    marginLeft: "-12px",
    flexWrap: "wrap",
    [narrow]: { "& > button": { paddingLeft: "4px", paddingRight: "4px" } },
  },
});

export interface IndicesProps {
  readonly workbook: Workbook;
  /** Absent where no table of segments can be read. */
  readonly data: LabData | undefined;
  /** Another object after every change of the workbook. */
  readonly revision: unknown;
  /** What was said of frameworks with other headers than ours. */
  readonly mappings: TableMappings;
  readonly remember: Remember;
  /** Has the workbook read again. */
  readonly refresh: () => Promise<void>;
  readonly draft: IndexDraft;
  readonly onDraft: (draft: IndexDraft) => void;
  /** Leads to where a table is chosen. */
  readonly onStart: () => void;
}

const isPart = (value: unknown): value is IndexPart => value === "clusters" || value === "own";

/** The lab's own indices of clusters, and an index of the user's own. */
export const Indices = (props: IndicesProps) => {
  const { workbook, data, revision, mappings, remember, refresh, draft, onDraft, onStart } = props;
  const styles = useStyles();
  const id = useId();
  const part = draft.part ?? (data ? "clusters" : "own");
  const tab = (of: IndexPart) => ({
    id: `${id}-${of}`,
    value: of,
    "aria-controls": of === part ? `${id}-panel` : undefined,
  });
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        aria-label={text.indexBuilder.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => isPart(value) && onDraft({ ...draft, part: value })}
      >
        <Tab {...tab("clusters")}>{text.indexBuilder.clusterPart}</Tab>
        <Tab {...tab("own")}>{text.indexBuilder.ownPart}</Tab>
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${part}`}>
        {part === "clusters" && data && <ClusterIndices workbook={workbook} data={data} />}
        {part === "clusters" && !data && <NoClusters onStart={onStart} />}
        {part === "own" && (
          <Suspense fallback={<Loading label={text.shell.opening} />}>
            <IndexBuilder
              workbook={workbook}
              revision={revision}
              mappings={mappings}
              remember={remember}
              refresh={refresh}
              draft={draft}
              onDraft={onDraft}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
};
