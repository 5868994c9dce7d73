import { language } from "./text";

/** What the pane's language puts between thousands, where it is no space. */
const groupMark = (): string => {
  const parts = new Intl.NumberFormat(language.numbers, { useGrouping: "always" }).formatToParts(
    1000
  );
  return parts.find(({ type }) => type === "group")?.value.trim() ?? "";
};

const spaceInThousands = /(?<=\d)\s(?=\d{3}(?!\d))/g;

const withoutGroups = (typed: string): string => {
  const plain = typed.replace(spaceInThousands, "");
  const mark = groupMark();
  if (mark === "") return plain;
  const grouped = new RegExp(`^-?\\d{1,3}(\\${mark}\\d{3})+(?![\\d\\${mark}])`);
  return grouped.test(plain) ? plain.replaceAll(mark, "") : plain;
};

/**
 * Reads a typed number: thousands parted as the pane's language does or by spaces, decimals behind
 * a comma or a point, whatever the language. `undefined` where it is no number.
 */
export const typedDecimal = (typed: string): number | undefined => {
  const plain = withoutGroups(typed.trim().replace("−", "-")).replace(",", ".");
  return /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : undefined;
};
