import type { ImportVerdict } from "../model/market/verdict";

const percentPoints = (change: number): string =>
  `${Math.abs(100 * change).toFixed(0)} percentage points`;

const protectionWords = ({ protectionChange }: ImportVerdict): string =>
  Math.abs(protectionChange) < 0.005
    ? "the protection of its value added does not change"
    : `the protection of its value added ${protectionChange > 0 ? "rises" : "falls"} by ${percentPoints(protectionChange)}`;

const capWords = ({ cap }: ImportVerdict): string =>
  cap === Infinity
    ? "nothing limits its imported inputs"
    : `the imported inputs at hand allow ${cap.toFixed(2)} times its base output`;

const opening = {
  protected: "Protected",
  strangled: "Strangled",
  both: "Protected and strangled at once",
  neither: "Neither protected nor strangled",
} as const;

/** What import regulation does to a segment, with the two numbers it rests on. */
export const verdictSentence = (verdict: ImportVerdict): string =>
  `${opening[verdict.verdict]}: ${protectionWords(verdict)}, and ${capWords(verdict)}.`;
