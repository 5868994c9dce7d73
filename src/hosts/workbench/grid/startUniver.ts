import { LogLevel, Univer } from "@univerjs/core";
import "@univerjs/design/lib/index.css";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import "@univerjs/docs-ui/lib/index.css";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { IRPCChannelService } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import "@univerjs/sheets-ui/lib/index.css";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/ui/lib/index.css";
import { darkness } from "./darkness";
import { describeFunctions, type DescribedFunction } from "./describeFunctions";
import type { GridWords } from "./gridWords";
import { hiddenMenus } from "./hiddenMenus";
import { leaveNameBox } from "./leaveNameBox";

/** The grid never computes, so the channel to a computing worker leads nowhere. */
const silentChannels = {
  registerChannel: () => undefined,
  requestChannel: () => ({
    call: () => Promise.resolve(undefined),
    event: () => ({ subscribe: () => ({ unsubscribe: () => undefined }) }),
  }),
};

/** The functions the grid explains beside those of Excel, while a formula is typed. */
export interface OfferedFunctions {
  readonly namespace: string;
  readonly functions: readonly DescribedFunction[];
}

/** Starts the grid in an element, as a view alone: nothing is computed in it. */
export const startUniver = (
  container: HTMLElement,
  offered: OfferedFunctions,
  { locale, words }: GridWords
): Univer => {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale,
    locales: { [locale]: words },
    darkMode: darkness().matches,
  });
  univer.__getInjector().add([IRPCChannelService, { useValue: silentChannels as never }]);
  const menu = hiddenMenus;
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin, { notExecuteFormula: true }],
    [UniverUIPlugin, { container, toolbar: false, disableAutoFocus: true, menu }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin, { notExecuteFormula: true }],
    [
      UniverSheetsUIPlugin,
      {
        menu,
        disableAutoFocus: true,
        disableForceStringAlert: true,
        disableForceStringMark: true,
        clipboardConfig: { hidePasteOptions: true },
        footer: {
          menus: false,
          statisticBar: false,
          addSheetButtonConfig: { defaultColumnCount: 26 },
        },
      },
    ],
    [
      UniverSheetsFormulaPlugin,
      {
        notExecuteFormula: true,
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
        description: describeFunctions(offered.namespace, offered.functions),
      },
    ],
    [UniverSheetsFormulaUIPlugin],
  ]);
  leaveNameBox(univer, container);
  return univer;
};
