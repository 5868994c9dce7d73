import { nearest } from "../../core/catalogue/nearest";
import { outcomeIds, type OutcomeId } from "../../model/outcomes";
import { CommandError } from "./terminal";

/** The outcome that a word on the command line means. */
export const outcomeOf = (word: string): OutcomeId => {
  const id = outcomeIds.find((each) => each === word);
  if (id) return id;
  const guess = nearest(word, outcomeIds);
  throw new CommandError(
    `There is no outcome "${word}".${guess ? ` Did you mean ${guess}?` : ""} There are: ${outcomeIds.join(", ")}.`
  );
};
