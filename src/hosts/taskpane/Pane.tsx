import { makeStyles } from "@fluentui/react-components";
import { narrow } from "./parts/narrow";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Runner } from "../../app/ports/runner";
import { RunnerContext } from "./futures/runnerContext";
import type { Lab } from "./lab/Lab";
import type { LabState } from "./lab/labState";
import { useLab } from "./lab/useLab";
import { useLanguage } from "./language/useLanguage";
import { problemText } from "./lab/problemText";
import { Navigation } from "./Navigation";
import { Loading } from "./parts/Loading";
import { ProblemMessage } from "./parts/ProblemMessage";
import { openPlaces } from "./openPlaces";
import { onPlace } from "./placeDesk";
import { placeModules } from "./placeModules";
import type { Place } from "./places";
import { watchPresses } from "./presses";
import { emptyIndexDraft } from "./indexBuilder/indexDraft";
import { emptyDraft } from "./scenarios/draft";
import { SharingContext, type Sharing } from "./share/sharing";
import type { KeptScenario } from "./sideBySide/kept";
import { Empty } from "./start/Empty";
import { Start } from "./start/Start";
import { text } from "./text";
import { useOwnTabKey } from "./useOwnTabKey";

const Data = lazy(() => placeModules.data().then((module) => ({ default: module.Data })));
const Indices = lazy(() => placeModules.indices().then((module) => ({ default: module.Indices })));
const Scenarios = lazy(() =>
  placeModules.scenarios().then((module) => ({ default: module.Scenarios }))
);
const Explain = lazy(() => placeModules.explain().then((module) => ({ default: module.Explain })));

const Unreadable = lazy(() =>
  placeModules.unreadable().then((module) => ({ default: module.Unreadable }))
);
const Share = lazy(() => placeModules.share().then((module) => ({ default: module.Share })));

const useStyles = makeStyles({
  problem: { marginBottom: "16px" },
  main: { padding: "16px 20px 32px", outline: "none", [narrow]: { padding: "8px 10px 16px" } },
});

interface PlaceViewProps {
  readonly lab: Lab;
  readonly state: LabState;
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** The place that was chosen, or why there is nothing to show there. */
const PlaceView = ({ lab, state, place, onGo }: PlaceViewProps) => {
  // What was set up stays while other places are shown.
  const [draft, setDraft] = useState(emptyDraft);
  const [indexDraft, setIndexDraft] = useState(emptyIndexDraft);
  const [kept, setKept] = useState<readonly KeptScenario[]>([]);
  const { data, problem } = state;
  const open = openPlaces(state);
  const indices = (
    <Indices
      workbook={lab.workbook}
      data={data}
      revision={data ?? state.others}
      mappings={state.remembered.mappings}
      remember={lab.remember}
      refresh={lab.refresh}
      draft={indexDraft}
      onDraft={setIndexDraft}
      onStart={() => onGo("start")}
    />
  );
  if (!state.opened) return <Loading label={text.shell.reading} />;
  if (!data && place === "indices" && open.includes(place)) return indices;
  const onIndices = open.includes("indices") ? () => onGo("indices") : undefined;
  if (problem && !data)
    return <Unreadable lab={lab} state={state} problem={problem} onIndices={onIndices} />;
  if (!data) return <Empty lab={lab} state={state} onIndices={onIndices} />;
  switch (place) {
    case "start":
      return <Start data={data} onGo={onGo} />;
    case "data":
      return <Data lab={lab} state={state} data={data} />;
    case "indices":
      return indices;
    case "scenarios":
      return (
        <Scenarios
          lab={lab}
          shelf={state.shelf}
          data={data}
          draft={draft}
          onDraft={setDraft}
          kept={kept}
          onKept={setKept}
          onData={() => onGo("data")}
        />
      );
    case "explain":
      return (
        <Explain
          data={data}
          draft={draft}
          kept={kept}
          onScenarios={() => onGo("scenarios")}
          onData={() => onGo("data")}
        />
      );
    case "share":
      return (
        <Share
          workbook={lab.workbook}
          data={data}
          draft={draft}
          stored={state.shelf.stored}
          onDraft={setDraft}
        />
      );
  }
};

export interface PaneProps {
  readonly lab: Lab;
  /** Does what takes long. */
  readonly runner: Runner;
  readonly sharing: Sharing;
}

/** The pane: navigation on top, one place below. */
export const Pane = ({ lab, runner, sharing }: PaneProps) => {
  const styles = useStyles();
  const state = useLab(lab);
  // Only the first place lets the user choose, and every other is shown anew when it is entered.
  useLanguage();
  const [place, setPlace] = useState<Place>("start");
  useEffect(() => onPlace(setPlace), []);
  useEffect(() => watchPresses(window), []);
  const main = useRef<HTMLElement>(null);
  useOwnTabKey(main);
  const arrived = useRef(place);
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [place]);
  const open = openPlaces(state);
  const isFilled = state.data !== undefined;
  useEffect(() => {
    // What had the focus, such as the button that brought the data, may be gone with them.
    if (isFilled && document.activeElement === document.body) main.current?.focus();
  }, [isFilled]);
  return (
    <RunnerContext value={runner}>
      <SharingContext value={sharing}>
        {open.length > 0 && <Navigation open={open} place={place} onGo={setPlace} />}
        <main ref={main} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<Loading label={text.shell.opening} />}>
            {state.problem && state.data && (
              <div className={styles.problem}>
                <ProblemMessage problem={problemText(state.problem)} />
              </div>
            )}
            <PlaceView lab={lab} state={state} place={place} onGo={setPlace} />
          </Suspense>
        </main>
      </SharingContext>
    </RunnerContext>
  );
};
