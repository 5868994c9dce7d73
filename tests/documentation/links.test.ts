import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file));

const pages = [...pagesIn("."), ...pagesIn("docs"), ...pagesIn("docs/functions")];

const textOf = (page: string): string => readFileSync(page, "utf8");

/** As GitHub makes them. */
const anchorsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-")
  );

const isThere = (page: string, link: string): boolean => {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? page : path.join(path.dirname(page), file);
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor));
};

test.each(pages)("%s links to what is there", (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const ours = links.filter((link) => !/^https?:/.test(link));
  expect(ours.filter((link) => !isThere(page, link))).toEqual([]);
});

test("the files and folders that the pages name are there", () => {
  const named = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`((?:src|tests|scripts|docs|assets|\.ci)\/[\w./-]+)`/g)].map(
      ([, file = ""]) => file
    )
  );
  const isFile = (file: string): boolean =>
    [file, `${file}.test.ts`].some((each) => existsSync(each));
  expect(named.length).toBeGreaterThan(0);
  // The one that a reader is to write.
  expect(named.filter((file) => !isFile(file))).toEqual(["src/model/functions/YOURNAME.ts"]);
});
