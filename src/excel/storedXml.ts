import type { XmlChange, XmlPart } from "../app/ports/workbook";

/** The XML under a namespace, in two requests. */
export const readXml = async (
  context: Excel.RequestContext,
  namespace: string
): Promise<readonly XmlPart[]> => {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.map(({ id }, i) => ({ id, xml: texts[i]?.value ?? "" }));
};

/** Changes the XML under a namespace, in three requests. */
export const changeXml = async (
  context: Excel.RequestContext,
  namespace: string,
  change: (now: readonly XmlPart[]) => XmlChange | null
): Promise<void> => {
  const wanted = change(await readXml(context, namespace));
  if (!wanted) return;
  const { customXmlParts } = context.workbook;
  customXmlParts.add(wanted.add);
  // Somebody else may have removed it since it was read; then there is nothing left to remove.
  wanted.remove.forEach((id) => customXmlParts.getItemOrNullObject(id).delete());
  await context.sync();
};
