import { describeRule } from "../../core/catalogue/arguments/readNumber";
import { fault, type Fault, type FaultCode } from "../../core/fault";
import type { ReadCells } from "../repair/tellNumbers";
import { otherMeanings } from "./otherMeanings";

/** What is wrong with a cell as a number of its column; a text may yet be one of the other column. */
const ofCells: readonly FaultCode[] = ["outOfRange", "looksLikePercent", "notANumber"];

/**
 * For the faults of a table: where a number cannot be what the name of its column means to us, but
 * what this name means to others, says so. All other faults stay what they are.
 */
export const tellMeanings = ({
  cells,
  columns,
  mapping,
  absent = [],
}: ReadCells): ((found: Fault) => Fault) => {
  const meanings = otherMeanings(cells, columns, { columns: mapping, absent });
  return (found) => {
    const { code, where } = found;
    const meaning = meanings.find(({ column }) => column.id === where.header);
    if (!meaning || !ofCells.includes(code)) return found;
    const { column, other, suggestion } = meaning;
    const [low, high] = column.range;
    return fault("meansAnother", where, {
      found: suggestion.header,
      names: column.label,
      expected: describeRule({ low, high }),
      other: other.label,
      id: other.id,
    });
  };
};
