const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

const darkerThanMiddle = (color: string): boolean | undefined => {
  const match = rgb.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // How bright the eye finds the three, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};

/** Is Office's theme a dark one? Undefined where Office does not say. */
export const isOfficeDark = (): boolean | undefined => {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme) return undefined;
  return theme.isDarkTheme ?? darkerThanMiddle(theme.bodyBackgroundColor ?? "");
};
