import { buildOwnIndex } from "../../../../src/app/indexBuilder/buildOwnIndex";
import { readIndexTables } from "../../../../src/app/indexBuilder/indexTables";
import { robustnessWork } from "../../../../src/app/indexBuilder/robustnessSettings";
import { unitNames } from "../../../../src/app/indexBuilder/unitNames";
import { usualMethods, type IndexMethods } from "../../../../src/core/index/methods";
import type { CellValue } from "../../../../src/core/fault";
import { localRunner } from "../../../support/localRunner";
import { emptyBook, type Book } from "../sampleLab";

/** Five towns; jobs follow shops exactly, and crime runs against both. */
const towns: readonly (readonly CellValue[])[] = [
  ["town", "shops", "jobs", "crime", "schools"],
  ["Ashford", 10, 100, 50, 3],
  ["Bexley", 20, 200, 40, 1],
  ["Corby", 30, 300, 20, 2],
  ["Derby", 40, 400, 30, null],
  ["Ely", null, null, 10, null],
];

export const townFramework: readonly (readonly CellValue[])[] = [
  ["Code", "Parent", "Weight", "MinCoverage"],
  ["Town", null, null, 0.5],
  ["Economy", "Town", 3, 0.5],
  ["shops", "Economy", 1, null],
  ["jobs", "Economy", 1, null],
  ["crime", "Economy", 2, null],
  ["schools", "Town", 1, null],
];

/** A workbook with the towns and, where wanted, a framework on a sheet of its own. */
export const townBook = (framework = townFramework): Book => {
  const book = emptyBook();
  book.spreadsheet.write(book.sheet, 0, 0, towns);
  if (framework.length > 0)
    book.spreadsheet.write(book.spreadsheet.addSheet("Frame").id, 0, 0, framework);
  return book;
};

/** The index of the towns, the names of its units, and how sure its ranks are. */
export const townIndex = async (methods: Partial<IndexMethods> = {}) => {
  const { framework, data } = await readIndexTables(townBook().workbook);
  if (!framework || !data) throw new Error("There are a framework and a table.");
  const { built, findings } = buildOwnIndex(framework, data, { ...usualMethods, ...methods });
  if (!built) throw new Error(JSON.stringify(findings));
  const bands = await localRunner().run(robustnessWork(built.index));
  if (!bands.ok) throw new Error(JSON.stringify(bands.faults));
  return {
    index: built.index,
    units: unitNames(data.cells, data.range.row),
    bands: bands.value,
  };
};
