/** What this project uses of pdfmake, which comes without types. */
declare module "pdfmake/build/pdfmake.min.js" {
  export interface PdfMake {
    addVirtualFileSystem(files: object): void;
    addFonts(fonts: object): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  }
  const pdfMake: PdfMake;
  export default pdfMake;
}

declare module "pdfmake/build/fonts/Roboto.js" {
  const roboto: { readonly vfs: object; readonly fonts: object };
  export default roboto;
}
