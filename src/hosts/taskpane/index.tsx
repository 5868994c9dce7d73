import { createRoot } from "react-dom/client";
import { associateCommands } from "../../excel/commands";
import { fetchChanges } from "../../excel/fetchChanges";
import { officeLanguage } from "../../excel/officeLanguage";
import { officeReady } from "../../excel/officeReady";
import { officeWorkbook } from "../../excel/officeWorkbook";
import { officeSharing } from "../../excel/sharingHost";
import { prepareCopyThread, startCopyThread, webCopyDesk } from "../copies/webCopyDesk";
import { webDigest } from "../copies/webDigest";
import { pageRunner } from "../functions/pageRunner";
import { languageIds } from "../../locales";
import { loadLanguage } from "../../locales/loadLanguage";
import { fetchAhead } from "./fetchAhead";
import { Lab } from "./lab/Lab";
import { beginLanguage } from "./language/languageDesk";
import { Pane } from "./Pane";
import { ribbonPlaces } from "./placeDesk";
import { Loading } from "./parts/Loading";
import { partModules } from "./partModules";
import { placeModules } from "./placeModules";
import { Shell } from "./Shell";
import { Outside } from "./start/Outside";
import { text } from "./text";

const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element);
  root.render(
    <Shell>
      <Loading label={text.shell.opening} />
    </Shell>
  );
  const program = await officeReady();
  await beginLanguage(officeLanguage());
  const sharing = { desk: webCopyDesk, host: officeSharing(), digest: webDigest };
  const lab = new Lab(officeWorkbook());
  if (program === "excel")
    associateCommands({
      workbook: lab.workbook,
      sampleSheets: async () => (await partModules.sample()).sampleSheets(),
      places: ribbonPlaces,
      failed: lab.fail,
    });
  root.render(
    <Shell>
      {program === "excel" ? (
        <Pane lab={lab} runner={pageRunner} sharing={sharing} />
      ) : (
        <Outside program={program} />
      )}
    </Shell>
  );
  void fetchAhead([
    ...Object.values(placeModules),
    ...Object.values(partModules),
    fetchChanges,
    pageRunner.start,
    startCopyThread,
    ...languageIds.map((id) => () => loadLanguage(id)),
    prepareCopyThread,
  ]);
};

const element = document.getElementById("root");
if (element) void start(element);
