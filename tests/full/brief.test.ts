import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { briefOf } from "../../src/app/brief/makeBrief";
import type { BriefFacts } from "../../src/app/brief/briefFacts";
import { briefHtml } from "../../src/documents/html/briefHtml";
import { briefPdf } from "../../src/documents/pdf/briefPdf";
import { launchBrowser } from "../support/browser";
import { allFacts, briefLanguageIds, longestFacts, textOf } from "../support/briefs";
import { hasLibreOffice } from "../support/libreOffice";

// A browser starts, and every policy of the paper is run for every segment of the case book.
jest.setTimeout(300_000);

if (!hasLibreOffice)
  console.warn("NOT CHECKED: the text of briefs in PDF, since this machine has no pdftotext.");

const folder = mkdtempSync(path.join(tmpdir(), "brief-"));
let browser: Browser;
let facts: readonly BriefFacts[];
beforeAll(async () => {
  browser = await launchBrowser();
  facts = await allFacts();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const squeezed = (text: string): string => text.replace(/\s+/g, "");

test("the page prints on one sheet of A4, asks for nothing and fits a narrow screen", async () => {
  const [first] = facts;
  if (!first) throw new Error("There is no brief.");
  for (const language of briefLanguageIds)
    for (const each of [first, longestFacts(facts)]) {
      const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const errors: string[] = [];
      page.on("console", (message) => errors.push(message.text()));
      await page.setContent(briefHtml(briefOf(each, language)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1);
      expect(asked).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }
});

// Where pdftotext is not at hand the text cannot be taken out again.
(hasLibreOffice ? test : test.skip)(
  "the text of the PDF can be taken out, word for word",
  async () => {
    for (const language of briefLanguageIds)
      for (const each of [facts[0], facts[30], longestFacts(facts)]) {
        if (!each) throw new Error("There are too few briefs.");
        const brief = briefOf(each, language);
        const file = path.join(folder, "brief.pdf");
        writeFileSync(file, await briefPdf(brief));
        const text = squeezed(execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }));
        for (const sentence of [brief.question, brief.policy, ...brief.points, ...brief.honest])
          expect(text).toContain(squeezed(textOf(sentence, language)));
        for (const { change } of brief.table)
          expect(text).toContain(squeezed(textOf([change], language)));
      }
  }
);
