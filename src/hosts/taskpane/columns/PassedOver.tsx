import { passedOver } from "../../../app/columns/passedOver";
import type { TableRange } from "../../../app/ports/workbook";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

/** What stands in, above and below a table and is not read with it. */
export const PassedOver = ({ range }: { readonly range: TableRange }) => {
  const words = useTextStyles();
  return passedOver(range, text.columns).map((each) => (
    <p key={each} className={words.quiet}>
      {each}
    </p>
  ));
};
