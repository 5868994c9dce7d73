import { readFileSync } from "node:fs";
import { coveragePage } from "../../../../src/hosts/workbench/office/coveragePage";
import { coverage } from "../../../../src/hosts/workbench/office/excelModel";
import { closeOffices, openOffice } from "../../../support/office";

afterEach(closeOffices);

test("docs/host-coverage.md is what the host has (npm run docs)", () => {
  expect(readFileSync("docs/host-coverage.md", "utf8")).toBe(coveragePage());
});

test("every class and member listed is one of Excel's, by office.js itself", async () => {
  const { Excel } = await openOffice();
  const classes = Excel as unknown as Record<string, { prototype: object } | undefined>;
  const unknown = Object.entries(coverage()).flatMap(([name, members]) => {
    const prototype = classes[name]?.prototype;
    if (!prototype) return [name];
    return members
      .map((member) => member.replace(/ \(read, write\)$|\(\)$/, ""))
      .filter((member) => !(member in prototype))
      .map((member) => `${name}.${member}`);
  });
  expect(unknown).toEqual([]);
});

test("every member listed as written is one that office.js lets an add-in write", async () => {
  const { Excel } = await openOffice();
  const classes = Excel as unknown as Record<string, { prototype: object }>;
  const refused = Object.entries(coverage()).flatMap(([name, members]) =>
    members
      .filter((member) => member.endsWith(" (read, write)"))
      .map((member) => member.replace(" (read, write)", ""))
      .filter(
        (member) => !Object.getOwnPropertyDescriptor(classes[name]?.prototype ?? {}, member)?.set
      )
      .map((member) => `${name}.${member}`)
  );
  expect(refused).toEqual([]);
});
