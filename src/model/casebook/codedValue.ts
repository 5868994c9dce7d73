/** What a cell of the case book can hold. */
type CodedContent = number | string;

/**
 * A value of the case book with the ground it stands on.
 *
 * - `paper`: a coder's judgement of the founding paper's words, with the section they stand in.
 *   The paper argues in words: even here the number is ours.
 * - `assumed`: supposed for this case, without support in the paper.
 * - `template`: supposed alike for every case, so that it cannot tell two cases apart.
 */
export type CodedValue =
  | {
      readonly value: CodedContent;
      readonly basis: "paper";
      /** Where the paper says so, such as `I.1.2D` or `I.2.2 fn 15`; several parted by `; `. */
      readonly section: string;
      readonly note?: string;
    }
  | {
      readonly value: CodedContent;
      readonly basis: "assumed" | "template";
      readonly note?: string;
    };

export type Basis = CodedValue["basis"];

/** A coder's judgement of what the paper says in `section`. */
export const paper = (value: CodedContent, section: string, note?: string): CodedValue => ({
  value,
  basis: "paper",
  section,
  ...(note === undefined ? {} : { note }),
});

/** Supposed for this case alone. */
export const assumed = (value: CodedContent, note?: string): CodedValue => ({
  value,
  basis: "assumed",
  ...(note === undefined ? {} : { note }),
});

/** Supposed alike for every case. */
export const template = (value: CodedContent): CodedValue => ({ value, basis: "template" });
