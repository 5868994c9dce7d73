import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/fr-FR";
import ui from "@univerjs/ui/locale/fr-FR";
import docs from "@univerjs/docs-ui/locale/fr-FR";
import sheets from "@univerjs/sheets/locale/fr-FR";
import sheetsUi from "@univerjs/sheets-ui/locale/fr-FR";
import formula from "@univerjs/sheets-formula/locale/fr-FR";
import formulaUi from "@univerjs/sheets-formula-ui/locale/fr-FR";

/** The words of the grid. */
export const words = mergeLocales(design, ui, docs, sheets, sheetsUi, formula, formulaUi);
