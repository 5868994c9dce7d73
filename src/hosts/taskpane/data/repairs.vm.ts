import type { TableChanges } from "../../../app/ports/sharingHost";
import type { CellRepair } from "../../../app/repair/tellNumbers";
import { groupedNumber } from "../../../locales/groupedNumber";
import { language, text } from "../text";
import type { FindingGroup, FindingPlace } from "./findings.vm";

/** A cell whose text is a number in another writing. */
export interface Repair extends FindingPlace {
  readonly repair: CellRepair;
}

const isRepair = (place: FindingPlace): place is Repair => place.repair !== undefined;

/** The cells of the check list that can be written as numbers. */
export const repairsIn = (groups: readonly FindingGroup[]): readonly Repair[] =>
  groups.flatMap(({ places }) => places.filter(isRepair));

/** What is to be written, table by table. */
export const changesFor = (repairs: readonly Repair[]): readonly TableChanges[] => {
  const ranges = [...new Set(repairs.map(({ range }) => range))];
  return ranges.map((range) => ({
    range,
    changes: repairs
      .filter((each) => each.range === range)
      .map(({ row, column, repair }) => ({ row, column, ...repair })),
  }));
};

/** The cell without its sheet, which stands before it in the list. */
const cellOf = ({ address }: Repair): string => address.slice(address.lastIndexOf("!") + 1);

/** What a button says that writes the same number into some cells, and beside one cell its sheet. */
export const writeLabel = (
  repairs: readonly Repair[]
): { readonly shown: string; readonly inFull?: string } | undefined => {
  const [first] = repairs;
  if (!first) return undefined;
  const number = groupedNumber(language.numbers)(first.repair.to);
  const { repair } = text.data;
  return repairs.length === 1
    ? {
        shown: repair.writeInto(number, cellOf(first)),
        inFull: repair.writeInto(number, first.address),
      }
    : { shown: repair.writeIntoAll(number, repairs.length) };
};
