/** A file as somebody chooses it, with these bytes in it. */
export const fileOf = (bytes: Uint8Array): File => {
  const file = new File([bytes.slice()], "back.xlsx");
  // The browser of the tests has files without this.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  return file;
};
