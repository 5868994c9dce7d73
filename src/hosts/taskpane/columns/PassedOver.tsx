import type { TableRange } from "../../../app/ports/workbook";
import { shortened } from "../../../derive/shortened";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

/** As much of a note as tells which one it is. */
const longestShown = 40;

/** What stands above and below a table and is not read with it. */
export const PassedOver = ({ range }: { readonly range: TableRange }) => {
  const words = useTextStyles();
  const { titles, row, below } = range;
  return (
    <>
      {titles !== undefined && (
        <p className={words.quiet}>{text.columns.titlesPassed(titles, row + 1)}</p>
      )}
      {below && (
        <p className={words.quiet}>
          {text.columns.endPassed(below.row + 1, shortened(below.begins, longestShown))}
        </p>
      )}
    </>
  );
};
