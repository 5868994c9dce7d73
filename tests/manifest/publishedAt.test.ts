import { readFileSync } from "node:fs";

const { publishedAt } = jest.requireActual<{
  publishedAt: (xml: Buffer, base?: string) => string;
}>("../../scripts/webpack/publishedAt.cjs");

const manifest = readFileSync("manifest.xml");
const addresses = (xml: string) => xml.match(/https:\/\/[^"]+/g) ?? [];

test.each(["https://example.org/lab", "https://example.org/lab/"])(
  "moves every address to %s",
  (base) => {
    const moved = addresses(publishedAt(manifest, base));
    expect(moved).toEqual(
      addresses(manifest.toString()).map((address) =>
        address.replace("https://localhost:3000", "https://example.org/lab")
      )
    );
    expect(moved).toContain("https://example.org/lab/taskpane.html");
  }
);

test("keeps the development addresses where none is given", () => {
  expect(publishedAt(manifest)).toBe(manifest.toString());
});

test.each(["http://example.org", "example.org", "https://"])("refuses %s", (base) => {
  expect(() => publishedAt(manifest, base)).toThrow(/full https address/);
});
