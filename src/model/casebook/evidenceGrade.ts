import { assumed, paper } from "./codedValue";

const grade = (stage: number, confidence: number) => (section: string, after?: string) => ({
  stage: assumed(stage),
  confidence: assumed(confidence),
  source: paper(
    `Schmitz (1990), ${section}${after === undefined ? "" : `, after ${after}`}`,
    section
  ),
});

/**
 * The evidence columns of a case, graded by how the paper knows it. Stages are those of its
 * research method: 2 is the case study, 3 what others say. The confidences only order the three
 * kinds.
 */
export const ownFieldwork = grade(2, 0.6);

/** A study of the place by someone else, reported at some length. */
export const reportedStudy = grade(2, 0.5);

/** The paper repeats what the literature or informants say, or names the case in passing. */
export const secondHand = grade(3, 0.3);
