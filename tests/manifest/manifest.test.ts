import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import packageFile from "../../package.json";

const LOCAL = "https://localhost:3000/";
const xml = readFileSync("manifest.xml", "utf8");

/** Width and height stand at fixed places of a PNG file. */
function pixels(file: string): [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("Microsoft's own reader finds a task pane for workbooks in it", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile("manifest.xml");
  expect(manifest).toMatchObject({
    id: "c53b6568-9981-4b42-86f0-a87b86248f94",
    displayName: "Cluster Policy Lab",
    defaultLocale: "en-US",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${LOCAL}taskpane.html` },
  });
});

test("has the version of the package", async () => {
  const { version } = await OfficeAddinManifest.readManifestFile("manifest.xml");
  expect(version).toBe(`${packageFile.version}.0`);
});

test("every picture is there, in the size its name says", () => {
  const pictures = [...xml.matchAll(/https:\/\/localhost:3000\/(assets\/[\w-]+-(\d+)\.png)/g)];
  expect(new Set(pictures.map(([, , size]) => size))).toEqual(new Set(["16", "32", "64", "80"]));
  for (const [, file, size] of pictures) {
    expect([file, ...pixels(file ?? "")]).toEqual([file, Number(size), Number(size)]);
  }
});

test("every command has a picture of its own", () => {
  const commands = [...xml.matchAll(/<Control xsi:type="Button" id="([^"]+)"[^]*?<\/Control>/g)];
  const pictures = commands.map(([control]) => /size="32" resid="([^"]+)"/.exec(control)?.[1]);
  expect(commands).toHaveLength(7);
  expect(new Set(pictures).size).toBe(7);
});

test("names no address but the development server's and those of the schemas", () => {
  const addresses = xml.match(/https?:\/\/[^"\s<]+/g) ?? [];
  const foreign = addresses.filter(
    (address) =>
      !address.startsWith(LOCAL) &&
      !address.startsWith("http://schemas.microsoft.com/office/") &&
      address !== "http://www.w3.org/2001/XMLSchema-instance"
  );
  expect(foreign).toEqual([]);
});
