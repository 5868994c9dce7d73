export interface PaneContext {
  readonly appId: string;
  /** Of the screen, such as `fr-FR`. */
  readonly locale: string;
  /** Of the cells; American unless given. */
  readonly dataLocale?: string;
  readonly settings: readonly (readonly [name: string, value: string])[];
}

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPane = 1;

/** The requirement sets that the workbench's office.js knows and this host serves. */
const requirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DocumentEvents: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  CustomXmlParts: "1.1",
} as const;

/** What office.js asks for first: which program it runs in, and what that can do. */
export const appContext = (pane: PaneContext, documentUrl: string): object => ({
  _id: pane.appId,
  _appName: excelOnTheWeb,
  _appVersion: excelOnTheWeb,
  _appUILocale: pane.locale,
  _dataLocale: pane.dataLocale ?? "en-US",
  _docUrl: documentUrl,
  _clientMode: readWrite,
  _settings: pane.settings,
  _reason: "documentOpened",
  _osfControlType: taskPane,
  _eToken: "",
  _correlationId: pane.appId,
  _appInstanceId: pane.appId,
  _requirementMatrix: JSON.stringify(requirementSets),
  _hostFullVersion: "16.0.0.0",
  _appDomains: [],
  _initialDisplayMode: 2,
  _wacHostEnvironment: "0",
});

const sharedRuntimeWithFunctions = 3;

/** The name a frame must have before its page loads, so that office.js finds its host. */
export const frameName = (pane: PaneContext, conversation: string, parentUrl: string): string =>
  JSON.stringify({
    baseFrameName: `office-${conversation}`,
    hostInfo: `Excel$Web$16.00$${pane.locale}$${conversation}$$disableLogging$${sharedRuntimeWithFunctions}`,
    xdmInfo: `${conversation}|${pane.appId}|${parentUrl}`,
    serializerVersion: 1,
    flights: "[]",
  });
