import type { CompiledFormula } from "@excelts/formula/compile/compiled-formula.js";
import { formulaCellKey } from "@excelts/formula/integration/workbook-snapshot.js";

type Compiled = ReadonlyMap<string, CompiledFormula>;
type Dependencies = CompiledFormula["staticDeps"];
type Area = Dependencies["areas"][number];
type Place = Dependencies["cells"][number];

const isWithin = ({ row, col }: Place, { top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

const sizeOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** Where the formulas stand, by their sheet. */
const placesOf = (compiled: Compiled): Map<string, Place[]> => {
  const found = new Map<string, Place[]>();
  for (const { instance } of compiled.values()) {
    const { sheetName: sheet, row, col } = instance;
    const others = found.get(sheet);
    if (others) others.push({ sheet, row, col });
    else found.set(sheet, [{ sheet, row, col }]);
  }
  return found;
};

/**
 * The same formulas for the making of a graph, in which a large area stands for the formulas in it:
 * nothing has to wait for other cells. Otherwise the library lists every cell of every area, and
 * most of what a graph is made of leads nowhere. No formula may fill more cells than its own.
 *
 * An area that begins with a formula is left to the library, which may take it for what that fills;
 * and so are formulas that choose their cells while they are computed, since what they read is
 * compared with what was known of them.
 */
export const formulasOfAreas = (compiled: Compiled): Map<string, CompiledFormula> => {
  const computed = placesOf(compiled);
  const isKept = (area: Area): boolean =>
    compiled.has(formulaCellKey(area.sheet, area.top, area.left)) ||
    sizeOf(area) <= (computed.get(area.sheet)?.length ?? 0);
  const narrowed = (formula: CompiledFormula): CompiledFormula => {
    const { cells, areas } = formula.staticDeps;
    const large = areas.filter((area) => !isKept(area));
    if (large.length === 0 || formula.hasDynamicRefs) return formula;
    const within = large.flatMap((area) =>
      (computed.get(area.sheet) ?? []).filter((place) => isWithin(place, area))
    );
    const staticDeps = { cells: [...cells, ...within], areas: areas.filter(isKept) };
    return { ...formula, staticDeps: { ...formula.staticDeps, ...staticDeps } };
  };
  return new Map([...compiled].map(([key, formula]) => [key, narrowed(formula)]));
};
