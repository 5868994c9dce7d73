/** A table in Markdown; a bar in a cell does not end it. */
export const markdownTable = (
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string =>
  [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
