import { closeOffices, openOffice, plain, refusalOf } from "../../../../support/office";

afterEach(closeOffices);

describe("settings", () => {
  it("keep whatever JSON can say, until they are deleted", async () => {
    const { Excel, host } = await openOffice();
    const lab = { seed: 7, levers: ["tariffOutput"], none: null };
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("lab", lab);
      settings.add("seed", 1);
      settings.add("seed", 2);
      await context.sync();
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("other");
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, plain(value as unknown)])).toEqual([
        ["lab", lab],
        ["seed", 2],
      ]);
      expect(none.isNullObject).toBe(true);
      settings.getItem("lab").delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect([...host.stored.settings]).toEqual([["seed", 2]]);
  });
});

describe("XML parts", () => {
  const first = '<?xml version="1.0"?><run xmlns="urn:lab:run" years="15"/>';
  const second = "<r:run xmlns:r='urn:lab:run'><r:year>1</r:year></r:run>";

  it("are found by their namespace, read, changed and deleted", async () => {
    const { Excel, spreadsheet } = await openOffice();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(first).load("id,namespaceUri");
      customXmlParts.add("<other/>");
      const only = customXmlParts.getByNamespace("urn:lab:run").getOnlyItem();
      const xml = only.getXml();
      await context.sync();
      expect([part.namespaceUri, xml.value]).toEqual(["urn:lab:run", first]);
      only.setXml(second);
      const changed = customXmlParts.getItem(part.id).getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      expect([changed.value, count.value]).toEqual([second, 2]);
      customXmlParts.getItem(part.id).delete();
      const none = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(spreadsheet.xml.all.map(({ xml }) => xml)).toEqual(["<other/>"]);
  });

  it("with the same namespace are several, not one", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(first);
      customXmlParts.add(second);
      const scoped = customXmlParts.getByNamespace("urn:lab:run");
      const count = scoped.getCount();
      const only = scoped.getOnlyItemOrNullObject();
      await context.sync();
      expect([count.value, only.isNullObject]).toEqual([2, true]);
    });
  });

  it("must be XML", async () => {
    const { Excel } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add("no tag");
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("properties", () => {
  it("of the document are read and written, custom ones as well", async () => {
    const { Excel } = await openOffice({ name: "Survey.xlsx" });
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Clusters";
      properties.custom.add("seed", 7);
      properties.custom.add("note", "first");
      properties.load("title,author,custom/items/key,custom/items/value,custom/items/type");
      context.workbook.load("name");
      await context.sync();
      expect([properties.title, properties.author]).toEqual(["Clusters", ""]);
      expect(
        properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type])
      ).toEqual([
        ["seed", 7, "Number"],
        ["note", "first", "String"],
      ]);
      expect(context.workbook.name).toBe("Survey.xlsx");
      properties.custom.deleteAll();
      const count = properties.custom.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
