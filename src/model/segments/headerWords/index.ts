import { segmentColumnList } from "../columns";
import { choiceWords } from "./choiceWords";
import { companionWords } from "./companionWords";
import { english } from "./english";
import { french } from "./french";
import type { HeaderWords } from "./headerWords";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

const languages: readonly HeaderWords[] = [english, french, spanish, portuguese];

const segmentWords = new Map<string, readonly string[]>(
  segmentColumnList.map(({ id }) => [
    id,
    languages.flatMap((words) => words[id as keyof HeaderWords]),
  ])
);

/** Names under which a column is known to other people's tables, in every language. */
export const headerWordsOf = (id: string): readonly string[] => [
  ...(segmentWords.get(id) ?? []),
  ...(companionWords[id] ?? []),
];

export { otherThings } from "./otherThings";

/** Names under which a choice of ours is known to other people's tables; some choices are columns. */
export const choiceWordsOf = (choice: string): readonly string[] => [
  ...(choiceWords[choice] ?? []),
  ...(segmentWords.get(choice) ?? []),
];
