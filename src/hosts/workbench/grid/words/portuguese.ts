import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/pt-BR";
import ui from "@univerjs/ui/locale/pt-BR";
import docs from "@univerjs/docs-ui/locale/pt-BR";
import sheets from "@univerjs/sheets/locale/pt-BR";
import sheetsUi from "@univerjs/sheets-ui/locale/pt-BR";
import formula from "@univerjs/sheets-formula/locale/pt-BR";
import formulaUi from "@univerjs/sheets-formula-ui/locale/pt-BR";

/** The words of the grid. */
export const words = mergeLocales(design, ui, docs, sheets, sheetsUi, formula, formulaUi);
