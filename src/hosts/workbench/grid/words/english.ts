import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import docs from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";

/** The words of the grid. */
export const words = mergeLocales(design, ui, docs, sheets, sheetsUi, formula, formulaUi);
