import type { Brief } from "../../app/brief/brief";
import { briefDefinition } from "./briefDefinition";

/** pdfmake and its letters, which are large: no part of what a page begins with. */
const load = async () => {
  const [{ default: pdfMake }, { default: roboto }] = await Promise.all([
    import("pdfmake/build/pdfmake.min.js"),
    import("pdfmake/build/fonts/Roboto.js"),
  ]);
  pdfMake.addVirtualFileSystem(roboto.vfs);
  pdfMake.addFonts(roboto.fonts);
  return pdfMake;
};

let loaded: ReturnType<typeof load> | undefined;

/** Loads what makes a page, once; what failed is tried again. */
export const loadPdfMaker = (): ReturnType<typeof load> =>
  (loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));

/**
 * A brief as one A4 page in PDF, with text that can be selected and charts of lines. Its letters are
 * Latin, Greek and Cyrillic.
 */
export const briefPdf = async (brief: Brief): Promise<Uint8Array> =>
  (await loadPdfMaker()).createPdf(briefDefinition(brief)).getBuffer();
