import { briefOf } from "../../src/app/brief/makeBrief";
import type { BriefFacts } from "../../src/app/brief/briefFacts";
import { briefDefinition } from "../../src/documents/pdf/briefDefinition";
import { briefPdf } from "../../src/documents/pdf/briefPdf";
import { allFacts, briefLanguageIds, longestFacts, textOf } from "../support/briefs";

// Every policy of the paper is run for every segment of the case book.
jest.setTimeout(120_000);

let facts: readonly BriefFacts[];
beforeAll(async () => {
  facts = await allFacts();
});

const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Every text of a page's description, one after the other. */
const textsIn = (node: unknown): string => {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(textsIn).join("");
  if (typeof node !== "object" || node === null || "svg" in node) return "";
  const { text, stack, columns, ul, table, content } = node as Record<string, unknown>;
  const body = (table as { readonly body?: unknown } | undefined)?.body;
  return [text, stack, columns, ul, body, content].map(textsIn).join("");
};

test.each(briefLanguageIds)("the page says what the brief says: %s", (language) => {
  for (const each of facts) {
    const brief = briefOf(each, language);
    const text = textsIn(briefDefinition(brief));
    for (const sentence of [brief.question, brief.policy, ...brief.points, ...brief.honest])
      expect(text).toContain(textOf(sentence, language));
    for (const { without, change, higher } of brief.table)
      for (const number of [[without], [change], higher ?? []])
        expect(text).toContain(textOf(number, language));
  }
});

test("the file is one A4 page that tells its language and its title, letters of its own", async () => {
  for (const language of briefLanguageIds)
    for (const each of [facts[0], longestFacts(facts)]) {
      if (!each) throw new Error("There is no brief.");
      const pdf = Buffer.from(await briefPdf(briefOf(each, language))).toString("latin1");
      expect(pdf.slice(0, 5)).toBe("%PDF-");
      expect(pagesOf(pdf)).toBe(1);
      expect(pdf).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
      expect(pdf).toContain(`/Lang (${language === "pt" ? "pt-BR" : language})`);
      expect(pdf).toContain("/DisplayDocTitle true");
      expect(pdf).toMatch(/Roboto-Regular/);
      expect(pdf).toMatch(/\/FontFile2/);
    }
});

test("the same brief is the same file", async () => {
  const [each] = facts;
  if (!each) throw new Error("There is no brief.");
  const twice = [await briefPdf(briefOf(each, "en")), await briefPdf(briefOf(each, "en"))];
  expect(Buffer.from(twice[0] ?? []).equals(Buffer.from(twice[1] ?? []))).toBe(true);
});
