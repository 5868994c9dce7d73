const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  pdf: "application/pdf",
};
/** The browser needs the address until it has begun to read from it. */
const keptFor = 60_000;

/** Gives a workbook or a page to the user as a file in the browser's download folder. */
export const download = (name: string, content: Uint8Array, form: keyof typeof types): void => {
  const address = URL.createObjectURL(new Blob([content.slice()], { type: types[form] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
};
