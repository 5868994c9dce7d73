import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Lab } from "../../../src/hosts/taskpane/lab/Lab";
import { Pane } from "../../../src/hosts/taskpane/Pane";
import { Shell } from "../../../src/hosts/taskpane/Shell";
import { speakInPane, text } from "../../../src/hosts/taskpane/text";
import { english } from "../../../src/locales/en";
import { languageNames } from "../../../src/locales";
import { worksheetFunctions } from "../../../src/model/functions";
import { presets } from "../../../src/model/scenarios/presets";
import { sources } from "../../../src/model/sources";
import { localSharing } from "../../support/localSharing";
import { localRunner } from "../../support/localRunner";
import { pseudoLanguage } from "../../support/pseudoLanguage";
import { sampleBook, type Book } from "./sampleLab";

/** Words that belong to the user's workbook, to Excel or to no language. */
const wordsOf = async ({ workbook }: Book): Promise<readonly string[]> => {
  const ranges = await workbook.ranges();
  // Only the user's own data: other sheets of the sample repeat words of the model.
  const own = ["Segments", "Surplus", "Framework"];
  const data = ranges.filter(({ name }) => own.includes(name));
  const cells = await Promise.all(data.map((range) => workbook.read(range)));
  return [
    ...cells.flat(2).filter((cell) => typeof cell === "string"),
    ...ranges.flatMap(({ name, sheet }) => [name, sheet]),
    ...Object.values(languageNames),
    ...worksheetFunctions.flatMap(({ id, arguments: all }) => [id, ...Object.keys(all)]),
    ...Object.values(sources).map(({ citation }) => citation),
    "CLUSTER",
  ].sort((a, b) => b.length - a.length);
};

const readable = ["aria-label", "title", "placeholder", "alt"];

/** Everything on the screen that a person reads or hears. */
const shown = (): readonly string[] => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.closest("style, script") === null) texts.push(node.textContent ?? "");
  for (const element of document.body.querySelectorAll("*"))
    texts.push(...readable.flatMap((name) => element.getAttribute(name) ?? []));
  return texts;
};

const policy = presets[0]?.label ?? "";

/** A cell, or a section of the founding paper. */
const address = /\b(?:[A-Z]{1,3}\d+|[IV]+(?:\.\d+)+)\b/g;

/** A scenario as a line of text, which is the same in every language. */
const scenarioCode = /^LAB1!\S+$/;

const untranslated = (words: readonly string[]): readonly string[] => [
  ...new Set(
    shown().filter((text) => {
      const rest = words.reduce((left, word) => left.split(word).join(""), text);
      return /[A-Za-z]{2,}/.test(rest.replace(scenarioCode, "").replace(address, ""));
    })
  ),
];

const closed = () =>
  screen
    .queryAllByRole("button", { expanded: false })
    .filter((button) => !button.hasAttribute("disabled"));

/** Opens everything that can be opened, so that nothing is overlooked. */
const openAll = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  for (let round = 0; round < 3; round += 1)
    for (const button of closed()) await user.click(button);
};

/** What works in the background has answered. */
const settled = (): Promise<void> =>
  waitFor(
    () => {
      if (screen.queryAllByText(text.explain.cancel).length > 0) throw new Error("still at work");
    },
    { timeout: 90_000 }
  );

beforeEach(() => {
  window.scrollTo = () => undefined;
  speakInPane(pseudoLanguage);
});
afterEach(() => speakInPane(english));

test("every word of every place comes from the language", async () => {
  const book = await sampleBook();
  const words = await wordsOf(book);
  const user = userEvent.setup();
  render(
    <Shell>
      <Pane
        lab={new Lab(book.workbook)}
        runner={localRunner()}
        sharing={localSharing(book.spreadsheet)}
      />
    </Shell>
  );
  const navigation = await screen.findByRole("navigation");
  const found: Record<string, readonly string[]> = {};
  const explained: string[] = [];
  for (const place of within(navigation).getAllByRole("button")) {
    await user.click(place);
    await screen.findByRole("heading", { level: 1 });
    const policies = screen.queryByRole("option", { name: pseudoLanguage.words[policy] ?? "" });
    const list = policies?.closest("select");
    if (policies && list) {
      await user.selectOptions(list, policies);
      const keep = screen.queryByRole("button", { name: text.sideBySide.keep });
      if (keep) await user.click(keep);
    }
    const caseBook = screen.queryByRole("button", { name: text.explain.runCaseBook });
    if (caseBook) await user.click(caseBook);
    await openAll(user);
    await settled();
    found[place.textContent ?? ""] = untranslated(words);
    if (screen.queryByText(text.explain.fails)) explained.push(place.textContent ?? "");
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((place) => [place, []])));
  expect(explained).toEqual([text.shell.explain]);
}, 180_000);

test("a word that is in no language is found", () => {
  render(<p title="Forgotten">Sialkot: {text.shell.data}, forgotten too</p>);
  expect(untranslated(["Sialkot"])).toHaveLength(2);
});
