import type { copy as english } from "../../en/sheets/copy";
import type { Said } from "../../language";
import { foundations } from "./copy/foundations";
import { frame } from "./copy/frame";
import { results } from "./copy/results";

/** Every word of a published copy but for its brief, sheet by sheet. */
export const copy: Said<typeof english> = { ...frame, ...results, ...foundations };
