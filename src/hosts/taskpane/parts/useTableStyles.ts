import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of numbers. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    textAlign: "end",
    // A name beside it may take several lines.
    verticalAlign: "top",
    padding: "0 0 0 8px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  head: {
    textAlign: "end",
    verticalAlign: "bottom",
    padding: "0 0 4px 8px",
    fontWeight: tokens.fontWeightSemibold,
    // Rather a wider column than a word cut in two.
    overflowWrap: "normal",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: "start", paddingLeft: 0 },
  /** A further column of words. */
  start: { textAlign: "start" },
  /** A name that may take several lines, but no word of which is cut in two. */
  words: { whiteSpace: "normal", overflowWrap: "normal" },
});
