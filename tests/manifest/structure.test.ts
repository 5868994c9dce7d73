/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { functionsMetadata, languages } from "../../src/hosts/functions/metadata";
import { languageIds } from "../../src/locales";

const LANGUAGES = ["fr-FR", "es-ES", "pt-BR"];
/** The build of office.js that the workbench serves goes as far as this. */
const HIGHEST_EXCEL_API = 15;

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");

const all = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];
const the = (name: string): Element => {
  const [element, ...more] = all(name);
  if (!element || more.length > 0) throw new Error(`There must be one ${name}.`);
  return element;
};
const value = (element: Element, attribute: string): string =>
  element.getAttribute(attribute) ?? "";
const textsOf = (element: Element): string[] => [
  value(element, "DefaultValue"),
  ...all("Override", element).map((override) => value(override, "Value")),
];

const overrides = the("VersionOverrides");
const strings = all("String");

describe("requirement sets", () => {
  const sets = (inside: boolean) =>
    all("Set")
      .filter((set) => overrides.contains(set) === inside)
      .map((set) => `${value(set, "Name")} ${value(set, "MinVersion")}`);

  test("the pane needs Excel's own, no newer than the workbench has, so that an iPad shows it", () => {
    const [only, ...more] = sets(false);
    expect(more).toEqual([]);
    const [name, version] = String(only).split(" ");
    const [major, minor] = String(version).split(".").map(Number);
    expect([name, major]).toEqual(["ExcelApi", 1]);
    expect(minor).toBeLessThanOrEqual(HIGHEST_EXCEL_API);
  });

  test("the custom functions' stand with the custom functions", () => {
    expect(sets(true)).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2"]);
  });
});

describe("resources", () => {
  const defined = ["Image", "Url", "String"]
    .flatMap((name) => all(name, the("Resources")))
    .map((resource) => value(resource, "id"));
  const used = all("*", overrides).flatMap((element) => element.getAttribute("resid") ?? []);

  test("every one that is used is defined, once, and every defined one is used", () => {
    expect(new Set(defined)).toEqual(new Set(used));
    expect(new Set(defined).size).toBe(defined.length);
  });

  test("their names are as short as Office wants", () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("every icon comes in all sizes", () => {
    const icons = all("Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const sizes = all("Image", icon).map((image) => value(image, "size"));
      expect(sizes).toEqual(["16", "32", "64", "80"]);
      for (const image of all("Image", icon)) {
        expect(value(image, "resid")).toMatch(new RegExp(`\\.${value(image, "size")}$`));
      }
    }
  });
});

describe("the shared runtime", () => {
  test("lives long, and pane, commands and functions name the same page", () => {
    const runtime = the("Runtime");
    expect(value(runtime, "lifetime")).toBe("long");
    const pages = [
      runtime,
      the("FunctionFile"),
      ...all("SourceLocation", the("Page")),
      ...all("Action").flatMap((action) => all("SourceLocation", action)),
    ].map((element) => value(element, "resid"));
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
  });

  test("comes first in its host, which Office demands", () => {
    expect(the("Runtimes").parentElement?.firstElementChild).toBe(the("Runtimes"));
  });

  test("formulas begin with CLUSTER in every language", () => {
    const id = value(the("Namespace"), "resid");
    const namespace = strings.find((string) => value(string, "id") === id);
    expect(namespace && textsOf(namespace)).toEqual(["CLUSTER"]);
  });
});

describe("languages", () => {
  const translated = [
    the("DisplayName"),
    ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...strings.filter((string) => value(string, "id") !== "Functions.Namespace"),
  ];

  test.each(translated.map((element) => [value(element, "id") || element.localName, element]))(
    "%s is in every language",
    (_, element) => {
      const locales = all("Override", element).map((override) => value(override, "Locale"));
      expect(locales).toEqual(LANGUAGES);
      expect(textsOf(element).filter((text) => text.trim() === "")).toEqual([]);
    }
  );
});

describe("the functions' descriptions", () => {
  const [url] = all("Url").filter((each) => value(each, "id") === "Functions.Metadata.Url");
  const named = url ? textsOf(url).map((address) => address.split("/").at(-1)) : [];

  test("there is one for each language, each with its own file", () => {
    const locales = url ? all("Override", url).map((each) => value(each, "Locale")) : [];
    expect(locales).toEqual(LANGUAGES);
    expect(new Set(named).size).toBe(LANGUAGES.length + 1);
  });

  test("the build writes every file that is named, and no other", () => {
    const written = languages.map((id) => `functions-${id}.json`);
    expect(named).toEqual(["functions.json", ...written]);
  });

  test("each is in the language it is named after", () => {
    const purposes = languageIds.map((id) => functionsMetadata(id).functions[0]?.description);
    expect(new Set(purposes).size).toBe(languageIds.length);
  });
});

describe("lengths that Office allows", () => {
  const limits: [string, Element[], number][] = [
    ["display name", [the("DisplayName")], 125],
    ["description", all("Description").filter((e) => e.hasAttribute("DefaultValue")), 250],
    ["short strings", all("String", the("ShortStrings")), 125],
    ["long strings", all("String", the("LongStrings")), 250],
  ];

  test.each(limits)("%s", (_, elements, limit) => {
    expect(elements.length).toBeGreaterThan(0);
    expect(elements.flatMap(textsOf).filter((text) => text.length > limit)).toEqual([]);
  });

  test("identifiers of groups and buttons, which also differ", () => {
    const ids = [...all("Group"), ...all("Control")].map((element) => value(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
  });
});
