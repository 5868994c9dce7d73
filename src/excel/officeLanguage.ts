/** The language of Excel's own menus, such as `fr-FR`; undefined where Office does not say. */
export const officeLanguage = (): string | undefined => {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage;
};
