/** A cell may have several lines, a row of text only one. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");

/** Rows as aligned columns of text: words to the left, numbers to the right. */
export const textTable = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  decimals = 3
): string => {
  const places = header.map((_, c) =>
    rows.every((row) => typeof row[c] !== "number" || Number.isInteger(row[c])) ? 0 : decimals
  );
  const shown = rows.map((row) =>
    row.map((cell, c) =>
      cell === null ? "–" : typeof cell === "number" ? cell.toFixed(places[c]) : oneLine(cell)
    )
  );
  const widths = header.map((word, c) =>
    shown.reduce((widest, row) => Math.max(widest, (row[c] ?? "").length), word.length)
  );
  const isNumber = header.map((_, c) => rows.some((row) => typeof row[c] === "number"));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => (isNumber[c] ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(header), line(widths.map((width) => "─".repeat(width))), ...shown.map(line)].join(
    "\n"
  );
};
