const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The browser needs the address until it has begun to read from it. */
const keptFor = 60_000;

/** Gives a workbook to the user as a file in the browser's download folder. */
export const download = (name: string, content: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([content.slice()], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
};
