const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML does not know, and that no name needs. */
// eslint-disable-next-line no-control-regex
const unknown = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text that stands for nothing but itself in HTML and SVG. */
export const escaped = (text: string): string =>
  text.replace(unknown, "").replace(/[&<>"']/g, (character) => escapes[character] ?? "");

/** Finished markup; only `element` and `text` make it, so that nothing gets in unescaped. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | readonly Content[];

/** The markup of words, elements and lists of them. */
export const markupOf = (content: Content): string => {
  if (typeof content === "string") return escaped(content);
  return "markup" in content ? content.markup : content.map(markupOf).join("");
};

type Attributes = Readonly<Record<string, string | number>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

/** An element with its contents. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...content: readonly Content[]
): Markup => ({ markup: `<${name}${attributesOf(attributes)}>${markupOf(content)}</${name}>` });

/** An element that holds nothing, such as `meta`. */
export const empty = (name: string, attributes: Attributes): Markup => ({
  markup: `<${name}${attributesOf(attributes)}/>`,
});

/** Rules for the look of a page: this project's own, never anything from outside. */
export const style = (css: string): Markup => ({ markup: `<style>${css}</style>` });
