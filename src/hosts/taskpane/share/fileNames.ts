import type { BriefWish } from "../../../app/ports/copyDesk";
import { text } from "../text";

const unfit = /[\\/:*?"<>|]+/g;

/** A name that every system takes for a file. */
const fit = (name: string): string => name.replace(unfit, " ").trim();

export const copyName = (title: string): string => text.share.publish.fileName(fit(title));

export const briefName = (title: string, segment: string, form: BriefWish["form"]): string =>
  `${text.share.brief.fileName(fit(title), fit(segment))}.${form}`;
