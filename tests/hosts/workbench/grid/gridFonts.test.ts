import { GridFonts } from "../../../../src/hosts/workbench/grid/gridFonts";

describe("fonts of the grid", () => {
  it("are Excel's own, at their size, where a digit is as wide as Excel counts", () => {
    const fonts = new GridFonts(() => 7);
    expect(fonts.font()).toMatchObject({ fs: 11 });
    expect(fonts.font().ff).toMatch(/^Calibri, .*sans-serif$/);
    expect(fonts.font("Arial", 18)).toMatchObject({ fs: 18 });
    expect(fonts.font("Arial", 18).ff).toMatch(/^Arial, Calibri, /);
  });

  it("are smaller where the one that stands in is wider, never larger", () => {
    // 7 pixels and 8 per cent, in digits 8.4 pixels wide: nine tenths.
    const wide = new GridFonts(() => 8.4);
    expect(wide.font("Calibri", 20)).toMatchObject({ fs: 18 });
    const narrow = new GridFonts(() => 5);
    expect(narrow.font("Calibri", 20)).toMatchObject({ fs: 20 });
  });

  it("stay legible", () => {
    expect(new GridFonts(() => 30).font("Calibri", 11)).toMatchObject({ fs: 6 });
  });

  it("are measured once each", () => {
    const measured: string[] = [];
    const fonts = new GridFonts((names) => (measured.push(names), 7));
    fonts.font();
    fonts.font("Calibri", 14);
    fonts.font("Georgia");
    expect(measured.map((names) => names.split(",")[0])).toEqual(["Calibri", "Georgia"]);
  });
});
