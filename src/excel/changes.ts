/** What changes the workbook or asks for what it may change: a file of its own, fetched when wanted. */
export { addSheets } from "./addSheets";
export { changeCells, formulasAt } from "./changeCells";
