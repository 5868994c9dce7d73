/** Characters of a name that leave room for everything else on the page. */
const most = 70;
const ellipsis = "…";

/** A name out of a cell as one line that fits on the page. */
export const shortName = (name: string): string => {
  const line = [...name.replace(/[\s\p{Cc}]+/gu, " ").trim()];
  return line.length <= most ? line.join("") : `${line.slice(0, most - 1).join("")}${ellipsis}`;
};
