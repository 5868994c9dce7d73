const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;
const characters = new Map<string, string>(
  Object.entries(marks).map(([character, mark]) => [mark, character])
);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => marks[character as keyof typeof marks]);

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|\w+);/gi, (mark, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return (
      characters.get(mark) ?? (code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : mark)
    );
  });

/** What a workbook carries for programs: a text, and the version of its form. */
export interface StoredText {
  readonly version: number;
  readonly text: string;
}

/** A text as XML with one element, which names the version of its form. */
export const storedXml = (namespace: string, { version, text }: StoredText): string =>
  `<?xml version="1.0" encoding="UTF-8"?><lab xmlns="${namespace}" version="${version}">${escaped(text)}</lab>`;

/** The text in such XML; `undefined` where it is none. */
export const readStoredText = (xml: string): StoredText | undefined => {
  const [, attributes = "", text] = /<lab\s([^>]*)>([^<]*)<\/lab>\s*$/.exec(xml) ?? [];
  const version = Number(/(?:^|\s)version="(\d{1,9})"/.exec(attributes)?.[1]);
  return text === undefined || !Number.isInteger(version)
    ? undefined
    : { version, text: unescaped(text) };
};
