import type { ColumnMatch } from "../../../app/columns/columnMatches";
import type { TableKindId } from "../../../app/columns/tableKinds";
import type { TableMapping } from "../../../app/columns/tableMapping";
import type { CellValue } from "../../../core/fault";
import {
  headerText,
  sameHeader,
  type ChoiceWords,
  type MappedColumn,
} from "../../../core/table/columnMapping";
import type { ScaleId } from "../../../core/table/scale";

/** What the user chose for a column: a header, that the table lacks it, or nothing yet. */
export interface ColumnChoice {
  readonly choice: "header" | "absent" | "undecided";
  readonly header: string;
  readonly scale: ScaleId;
  /** What words of the user's stand for, where ours is a closed list. */
  readonly words?: ChoiceWords;
}

/** By our id. */
export type ColumnChoices = Readonly<Record<string, ColumnChoice>>;

const choiceOf = ({ state, header, scale = "same", words }: ColumnMatch): ColumnChoice => {
  if (state === "absent") return { choice: "absent", header: "", scale };
  return header === undefined || state === "gone"
    ? { choice: "undecided", header: "", scale }
    : { choice: "header", header, scale, ...(words ? { words } : {}) };
};

/** What stands there before the user chose anything: what is known, and what is suggested. */
export const firstChoices = (matches: readonly ColumnMatch[]): ColumnChoices =>
  Object.fromEntries(matches.map((match) => [match.column.id, choiceOf(match)]));

const mappedOf = ({ header, scale, words = {} }: ColumnChoice): MappedColumn => ({
  header,
  scale,
  ...(Object.keys(words).length > 0 ? { words } : {}),
});

/** Our own name with our own units and words needs no mapping. */
const isOwn = (id: string, { header, scale, words }: MappedColumn): boolean =>
  sameHeader(header, id) && scale === "same" && words === undefined;

/** What the choices say of the table, to be remembered. */
export const mappingOfChoices = (
  table: TableKindId,
  headers: readonly CellValue[],
  choices: ColumnChoices
): TableMapping => {
  const entries = Object.entries(choices);
  return {
    table,
    headers: headers.map(headerText).filter((header) => header !== ""),
    columns: Object.fromEntries(
      entries.flatMap(([id, choice]) => {
        const mapped = mappedOf(choice);
        return choice.choice === "header" && !isOwn(id, mapped) ? [[id, mapped]] : [];
      })
    ),
    absent: entries.flatMap(([id, { choice }]) => (choice === "absent" ? [id] : [])),
  };
};
