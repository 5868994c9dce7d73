import type { Lift } from "../../../core/index/robustness/liftTask";
import { amount } from "../format";
import { text } from "../text";

const shown = 5;

/** The value itself, or that it is not known. */
const known = (value: number | undefined): string =>
  value === undefined ? text.indexBuilder.liftUnknown : amount(value);

const liftText = ({ code, from, best, gain, next }: Lift): string => {
  const words = text.indexBuilder;
  const most = words.liftMost(code, known(from), amount(best.value), amount(gain));
  if (next?.to === undefined) return most;
  return `${most} ${words.liftRank(amount(next.to), next.rank)}`;
};

/** What would lift a unit most, in sentences. */
export const liftTexts = (lifts: readonly Lift[]): readonly string[] =>
  lifts.length === 0 ? [text.indexBuilder.noLift] : lifts.slice(0, shown).map(liftText);
