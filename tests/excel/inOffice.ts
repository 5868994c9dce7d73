import { openOffice, type TestOffice } from "../support/office";

/** Puts Microsoft's globals of a new workbook, whose user can undo what came before, where the add-in finds them. */
export const inOffice = async (): Promise<TestOffice> => {
  const office = await openOffice({ keepsUndo: true });
  const { Office, Excel, OfficeExtension } = office;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return office;
};

/** Takes them away again. */
export const outOfOffice = (): void => {
  for (const name of ["Office", "Excel", "OfficeExtension"])
    Reflect.deleteProperty(globalThis, name);
};
