import { briefOf } from "../../src/app/brief/makeBrief";
import type { BriefFacts } from "../../src/app/brief/briefFacts";
import { numberText } from "../../src/app/brief/numberText";
import { briefHtml } from "../../src/documents/html/briefHtml";
import type { NumberStyle } from "../../src/locales/boundNumber";
import { briefs, type BriefLanguageId } from "../../src/locales/briefs";
import { allFacts, briefLanguageIds, withNames } from "../support/briefs";

// Every policy of the paper is run for every segment of the case book.
jest.setTimeout(120_000);

/** Under every policy the first segment, with many workers, and the last. */
let facts: readonly BriefFacts[];
beforeAll(async () => {
  facts = (await allFacts()).filter(
    ({ place, content }) => place === 0 || place === content.runs.length - 1
  );
});

const pageOf = (each: BriefFacts, language: BriefLanguageId): Document =>
  new DOMParser().parseFromString(briefHtml(briefOf(each, language)), "text/html");

const styles: readonly NumberStyle[] = ["whole", "percent", "points", "signed", "fine", "share"];

test.each(briefLanguageIds)("every number of the page is its result: %s", (language) => {
  for (const each of facts) {
    const { results } = briefOf(each, language);
    const page = pageOf(each, language);
    const marked = [...page.querySelectorAll("[data-result]")];
    expect(marked.length).toBeGreaterThan(100);
    for (const mark of marked) {
      const value = results.get(mark.getAttribute("data-result") ?? "") ?? NaN;
      if (mark.tagName === "data") expect(Number(mark.getAttribute("value"))).toBe(value);
      if (mark.tagName === "circle") continue;
      const written = styles.map((style) => numberText({ value, style }, briefs[language].marks));
      expect(written).toContain(mark.textContent);
    }
    const loose = [...page.querySelectorAll("li, h1, .policy, .honest")].flatMap((block) =>
      [...block.childNodes]
        .filter(({ nodeName }) => nodeName === "#text")
        .filter(({ textContent }) => /\d/.test(textContent ?? ""))
    );
    expect(loose).toEqual([]);
  }
});

test("the page is small, whole in itself, and asks for nothing", () => {
  for (const each of facts)
    for (const language of briefLanguageIds) {
      const html = briefHtml(briefOf(each, language));
      expect(new TextEncoder().encode(html).length).toBeLessThan(200_000);
      expect(html).not.toMatch(/https?:|\/\/[a-z]|url\(|@import|<script|<link|<img|\son\w+=/i);
    }
});

test("the page tells its language, and every chart has a name and a table", () => {
  for (const language of briefLanguageIds) {
    const [each] = facts;
    if (!each) throw new Error("There is no brief.");
    const page = pageOf(each, language);
    expect(page.documentElement.lang).toBe(briefs[language].language);
    expect(page.title).toContain(briefs[language].page.kicker);
    const figures = [...page.querySelectorAll("figure")];
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      expect(figure.querySelector("svg[role=img]")?.getAttribute("aria-label")).toMatch(/\w/);
      expect(figure.querySelectorAll("tbody tr").length).toBeGreaterThanOrEqual(3);
      expect(figure.querySelectorAll("[scope=row]").length).toBeGreaterThanOrEqual(3);
    }
    expect(page.querySelectorAll("h1")).toHaveLength(1);
  }
});

test("the dots of the chart are as many, and as full, as the words say", () => {
  for (const each of facts) {
    const brief = briefOf(each, "en");
    const circles = [...pageOf(each, "en").querySelectorAll("circle")];
    expect(circles).toHaveLength(20);
    const full = circles.filter((dot) => dot.getAttribute("fill") === "var(--accent)");
    expect(full).toHaveLength(brief.results.get("futures.output.higher") ?? NaN);
  }
});

test("names out of cells are words and nothing else", () => {
  const hostile = `</title><script>alert("x")</script><img src=x onerror='y'>`;
  const [each] = facts;
  if (!each) throw new Error("There is no brief.");
  const page = pageOf(withNames(each, hostile, `<svg onload="z">`), "en");
  expect(page.querySelectorAll("script, img")).toHaveLength(0);
  expect(page.querySelectorAll("svg")).toHaveLength(3);
  expect(page.querySelector("h1")?.textContent).toContain(`</title><script>alert("x")</script>`);
  expect(page.querySelector("h1")?.textContent).toContain(`<svg onload="z">`);
});
