import { foundations } from "./copy/foundations";
import { frame } from "./copy/frame";
import { results } from "./copy/results";

/** Every word of a published copy but for its brief, sheet by sheet. */
export const copy = { ...frame, ...results, ...foundations };
