import { Workbook } from "@cj-tech-master/excelts";
import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { ZipParser } from "@excelts/archive/unzip/zip-parser.js";
import { validateXlsxBuffer } from "@excelts/excel/utils/ooxml-validator/index.js";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { FileFaultCode } from "../../src/core/fault";
import { FileUnreadable } from "../../src/spreadsheet/fileUnreadable";
import { area, partOf, reopened, sheetOf, shorthands } from "./sheetOf";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("formulas that were saved without results are computed when a file is opened", async () => {
  const bytes = await sheetOf([[2, "=A1*3", '=B1&"!"']]).book.toXlsx();
  const path = "xl/worksheets/sheet1.xml";
  const sheet = new TextDecoder().decode((await new ZipParser(bytes).extract(path)) ?? undefined);
  const editor = await ZipEditor.open(bytes);
  editor.set(path, sheet.replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  const book = await openXlsx(await editor.bytes());
  const [row] = book.read(book.sheets[0]?.id ?? "", area("A1:C1"));
  expect(row?.map(({ value }) => value)).toEqual([2, 6, "6!"]);
});

describe("files that cannot be opened", () => {
  const codeOf = async (bytes: Uint8Array): Promise<FileFaultCode> => {
    const reason: unknown = await openXlsx(bytes).then(
      () => null,
      (error: unknown) => error
    );
    expect(reason).toBeInstanceOf(FileUnreadable);
    return (reason as FileUnreadable).fault.code;
  };

  it("say what is wrong with them", async () => {
    expect(await codeOf(new Uint8Array())).toBe("fileEmpty");
    expect(await codeOf(bytesOf("Year,Jobs\n2020,5"))).toBe("fileNoWorkbook");
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toBe("fileLocked");
    expect(await codeOf(bytesOf("PK and no more"))).toBe("fileDamaged");
  });

  it("may be cut off anywhere", async () => {
    const bytes = await sheetOf([["Year", "Jobs"]]).book.toXlsx();
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(await codeOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe("fileDamaged");
  });

  it("may be other archives, or hold no proper workbook", async () => {
    const bytes = await sheetOf([["Year"]]).book.toXlsx();
    const without = await ZipEditor.open(bytes);
    without.delete("xl/workbook.xml");
    expect(await codeOf(await without.bytes())).toBe("fileNoWorkbook");
    const spoiled = await ZipEditor.open(bytes);
    spoiled.set("xl/workbook.xml", "<workbook><sheets><sheet");
    expect(await codeOf(await spoiled.bytes())).toMatch(/^file(Damaged|WithoutSheets)$/);
  });

  it("may claim more content than would fit into memory", async () => {
    const bytes = await sheetOf([["Year"]]).book.toXlsx();
    const claim = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = 0x02014b50;
    for (let at = 0; at < bytes.length - 4; at++)
      if (claim.getUint32(at, true) === directory) claim.setUint32(at + 24, 0x7fffffff, true);
    expect(await codeOf(bytes)).toBe("fileTooLarge");
  });
});

/** A workbook with much that the spreadsheet itself does not know. */
const foreignFile = async (): Promise<Uint8Array> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Data", { pageSetup: { printArea: "A1:B3" } });
  sheet.addRows([
    ["Year", "Jobs"],
    [2020, 5],
    [2021, 7],
  ]);
  sheet.getCell("B2").note = "Counted twice";
  sheet.getCell("D9").note = "On a blank cell";
  sheet.getCell("C1").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ["Data!$A$2:$A$3"],
  };
  sheet.addConditionalFormatting({
    ref: "B2:B3",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: ["Data!$A$2"],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.mergeCells("E1:F2");
  sheet.getCell("E1").value = "merged";
  sheet.fillFormula("G2:G3", "B2*2");
  sheet.getCell("H1").value = {
    formula: "SUM(A2:A3*B2:B3)",
    shareType: "array",
    ref: "H1",
    result: 1,
  };
  sheet.getCell("I1").value = {
    richText: [{ text: "bold ", font: { bold: true } }, { text: "plain" }],
  };
  sheet.getCell("J1").value = new Date(Date.UTC(2024, 1, 29, 12));
  sheet.getCell("K1").value = { text: "site", hyperlink: "https://example.org/?a=1&b=2" };
  sheet.addPieChart({ title: "Pie", series: [{ values: "Data!$B$2:$B$3" }] }, "A10:F20");
  const image = workbook.addImage({ base64: pixel, extension: "png" });
  sheet.addImage(image, "L1:M5");
  return withForeignParts(await workbook.xlsx.writeBuffer());
};

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const withForeignParts = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const zip = new ZipParser(bytes);
  const editor = await ZipEditor.open(bytes);
  const edit = async (path: string, change: (xml: string) => string) =>
    editor.set(path, change(new TextDecoder().decode((await zip.extract(path)) ?? undefined)));
  editor.set("customXml/item1.xml", '<a xmlns="urn:of-the-ministry">kept</a>');
  editor.set("docProps/custom.xml", "<Properties/>");
  await edit("_rels/.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      relationship("rId90", "custom-properties", "docProps/custom.xml")
    )
  );
  await edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", relationship("rId91", "customXml", "../customXml/item1.xml"))
  );
  await edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/docProps/custom.xml" ContentType="application/custom"/></Types>'
    )
  );
  await edit("xl/drawings/drawing1.xml", (xml) =>
    xml.replace(/(<xdr:cNvPr id="(\d+)" name="[^"]*")/g, '$1 descr="Alt &quot;$2&quot;"')
  );
  return editor.bytes();
};

describe("written files", () => {
  it("obey the rules of their format", async () => {
    const { book, sheet } = sheetOf([
      ["Year", "Jobs"],
      [2020, 5],
      [2021, "=SEQUENCE(2,2)"],
    ]);
    book.addTable(sheet, area("A1:B2"), "Jobs");
    book.names.set({ name: "Rate", comment: "per year", formula: "=Data!$B$2" });
    const source = { ...area("A1:B2"), sheet };
    const texts = { title: "a", altText: "b", categoryAxis: "c", valueAxis: "d", name: "e" };
    for (const kind of ["line", "columnClustered", "barClustered", "scatter"] as const)
      book.charts.add({ ...texts, sheet, kind, legend: "right", source, place: area("E2:K16") });
    book.format(sheet, area("A1:B1"), {
      bold: true,
      fill: "#FCE9D4",
      numberFormat: "0.0",
      bottomBorder: "#000000",
    });
    book.updateSheet(sheet, { frozenRows: 1, tabColor: "#FF0000", showGridlines: false });
    expect((await validateXlsxBuffer(await book.toXlsx())).problems).toEqual([]);
    expect(
      (await validateXlsxBuffer(await (await openXlsx(await foreignFile())).toXlsx())).problems
    ).toEqual([]);
  });
});

describe("files of others", () => {
  const opened = async () => {
    const book = await openXlsx(await foreignFile());
    return shorthands(book, book.sheets[0]?.id ?? "");
  };

  it("are read with dates as serial numbers, rich text as text, merged cells as one", async () => {
    const { values } = await opened();
    expect(values("E1:K1")).toEqual([
      ["merged", null, null, 2020 * 5 + 2021 * 7, "bold plain", 45351.5, "site"],
    ]);
    expect(values("E2:G3")).toEqual([
      [null, null, 10],
      [null, null, 14],
    ]);
  });

  it("may lose the first of several cells that share a formula", async () => {
    const { write, cells } = await opened();
    write("G2", [[null]]);
    expect(cells("G2:G3")).toEqual([[{ value: null }], [{ value: 14, formula: "=B3*2" }]]);
  });

  it("keep what the spreadsheet does not know", async () => {
    const test = await opened();
    test.book.updateSheet(test.sheet, { name: "New" });
    const { book } = await reopened(test);
    const sheet = await partOf(book, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<formula>New!$A$2</formula>");
    expect(sheet).toContain("<formula1>New!$A$2:$A$3</formula1>");
    expect(sheet).toContain('<mergeCell ref="E1:F2"/>');
    expect(await partOf(book, "xl/comments1.xml")).toMatch(/Counted twice.*On a blank cell/s);
    expect(await partOf(book, "xl/charts/chart1.xml")).toContain("New!$B$2:$B$3");
    expect(await partOf(book, "xl/workbook.xml")).toContain("&apos;New&apos;!$A$1:$B$3");
    expect(await partOf(book, "xl/drawings/drawing1.xml")).toMatch(
      /descr="Alt &quot;1&quot;".*descr="Alt &quot;2&quot;"/s
    );
    expect(await partOf(book, "customXml/item1.xml")).toContain("kept");
    expect(await partOf(book, "xl/_rels/workbook.xml.rels")).toContain("/customXml/item1.xml");
    expect(await partOf(book, "_rels/.rels")).toContain("/docProps/custom.xml");
    expect(await partOf(book, "[Content_Types].xml")).toContain("application/custom");
  });
});
