import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/es-ES";
import ui from "@univerjs/ui/locale/es-ES";
import docs from "@univerjs/docs-ui/locale/es-ES";
import sheets from "@univerjs/sheets/locale/es-ES";
import sheetsUi from "@univerjs/sheets-ui/locale/es-ES";
import formula from "@univerjs/sheets-formula/locale/es-ES";
import formulaUi from "@univerjs/sheets-formula-ui/locale/es-ES";

/** The words of the grid. */
export const words = mergeLocales(design, ui, docs, sheets, sheetsUi, formula, formulaUi);
