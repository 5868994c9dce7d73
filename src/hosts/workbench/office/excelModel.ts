import {
  addinInternalServiceClass,
  customFunctionsClass,
  services,
} from "./functions/customFunctionService";
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
} from "./model/application";
import type { Book } from "./model/book";
import { chartClass } from "./model/chart";
import { chartCollectionClass } from "./model/chartCollection";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartLegendClass,
  chartTitleClass,
} from "./model/chartParts";
import { chartSeriesClass, chartSeriesCollectionClass } from "./model/chartSeries";
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from "./model/customXmlParts";
import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
} from "./model/documentProperties";
import { dataValidationClass } from "./model/dataValidation";
import { freezePanesClass } from "./model/freezePanes";
import { namedItemClass, namedItemCollectionClass } from "./model/namedItems";
import { rangeClass } from "./model/range";
import { rangeBorderClass, rangeBordersClass } from "./model/rangeBorders";
import { rangeFillClass } from "./model/rangeFill";
import { rangeFontClass } from "./model/rangeFont";
import { rangeFormatClass } from "./model/rangeFormat";
import { settingClass, settingCollectionClass } from "./model/settings";
import { tableClass } from "./model/table";
import { tableCollectionClass, tableScopedCollectionClass } from "./model/tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./model/tableColumns";
import { tableRowClass, tableRowCollectionClass } from "./model/tableRows";
import { workbookClass } from "./model/workbook";
import { worksheetClass } from "./model/worksheet";
import { worksheetCollectionClass } from "./model/worksheetCollection";
import type { ObjectClass } from "./protocol/objectClass";
import { ObjectModel } from "./protocol/objectModel";
import { RemoteObject } from "./protocol/remoteObject";

const excelClasses: readonly ObjectClass<Book>[] = [
  applicationClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartClass,
  chartCollectionClass,
  chartLegendClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartTitleClass,
  cultureInfoClass,
  customPropertyClass,
  customPropertyCollectionClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  dataValidationClass,
  datetimeFormatInfoClass,
  documentPropertiesClass,
  freezePanesClass,
  namedItemClass,
  namedItemCollectionClass,
  numberFormatInfoClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
];

const root = new RemoteObject("Workbook", null);

export const excelModel = new ObjectModel<Book>(root, services, [
  ...excelClasses,
  customFunctionsClass,
  addinInternalServiceClass,
]);

/** What office.js itself sends for `Excel.createWorkbook`: no member of Excel's that add-ins call. */
const ownMember = "createAndOpenWorkbook()";

/** Class by class, the members of Excel's object model that this host has. */
export const coverage = (): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(new ObjectModel<Book>(root, {}, excelClasses).coverage()).map(
      ([name, members]) => [name, members.filter((member) => member !== ownMember)]
    )
  );
