import { Styles } from "@univerjs/core";
import { GridFonts } from "../../../../src/hosts/workbench/grid/gridFonts";
import { GridStyles } from "../../../../src/hosts/workbench/grid/gridStyles";

const stylesOf = () => {
  const styles = new Styles();
  return { styles, grid: new GridStyles(styles, new GridFonts(() => 7)) };
};

it("keeps each look once, however many cells have it", () => {
  const { styles, grid } = stylesOf();
  const first = grid.idOf({ bold: true, fill: "#FFEEAA" });
  expect(first).toBeDefined();
  expect(grid.idOf({ bold: true, fill: "#FFEEAA" })).toBe(first);
  expect(grid.idOf({ bold: true })).not.toBe(first);
  expect(styles.get(first)).toEqual({ bl: 1, bg: { rgb: "#FFEEAA" } });
});

it("has none for a cell without a look", () => {
  const { grid } = stylesOf();
  expect(grid.idOf({})).toBeUndefined();
  expect(grid.idOf({ bold: false, fill: "", bottomBorder: "" })).toBeUndefined();
});
