import { failure, fault, success, type Result, type Where } from "../../fault";
import { nearest } from "../nearest";

/** A word of a closed list, whatever its capitals. */
export const readChoice = <C extends string>(
  word: string,
  choices: readonly C[],
  where: Where
): Result<C> => {
  const wanted = word.trim().toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  return found === undefined
    ? failure(
        fault("notAChoice", where, {
          found: word.trim(),
          expected: choices.join(", "),
          guess: nearest(word, choices) ?? "",
        })
      )
    : success(found);
};
