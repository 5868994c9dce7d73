import { chartBox, type ScreenGrid } from "../../../../src/hosts/workbench/grid/chartBox";

const ends = (size: number) => Array.from({ length: 40 }, (_, index) => (index + 1) * size);

/** Rows of 20 pixels, columns of 64, with their numbers and letters. */
const screen: ScreenGrid = {
  rowEnds: ends(20),
  columnEnds: ends(64),
  left: 46,
  top: 20,
  scrollX: 0,
  scrollY: 0,
  zoom: 1,
  frozenRows: 0,
  frozenColumns: 0,
};

const place = { row: 5, column: 1, rows: 10, columns: 4 };

it("covers its cells", () => {
  expect(chartBox(place, screen)).toEqual({
    box: { left: 46 + 64, top: 20 + 100, width: 256, height: 200 },
    clip: { left: 0, top: 0 },
  });
});

it("goes along when the sheet is scrolled, and is cut at the headers", () => {
  const { box, clip } = chartBox(place, { ...screen, scrollX: 100, scrollY: 150 });
  expect(box).toMatchObject({ left: 10, top: -30 });
  expect(clip).toEqual({ left: 36, top: 50 });
});

it("is cut at frozen cells, and stays where it stands among them", () => {
  const frozen = { ...screen, frozenRows: 3, scrollY: 100 };
  expect(chartBox(place, frozen)).toMatchObject({ box: { top: 20 }, clip: { top: 60 } });
  const above = { ...place, row: 1 };
  expect(chartBox(above, frozen)).toMatchObject({ box: { top: 40 }, clip: { top: 0 } });
});

it("grows with the zoom", () => {
  expect(chartBox(place, { ...screen, zoom: 2 }).box).toEqual({
    left: 220,
    top: 240,
    width: 512,
    height: 400,
  });
});
