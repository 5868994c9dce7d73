import {
  textContent,
  xmlEncode,
  xmlEncodeAttr,
  type XmlElement,
} from "@cj-tech-master/excelts/xml";
import { areaAddress, parseAddress } from "../addresses";
import { attributeOf, elements } from "../packageXml";
import {
  alertStyles,
  ruleKinds,
  ruleOperators,
  type CellRule,
  type RuleKind,
  type RuleOperator,
  type RuleWords,
} from "./cellRule";
import { seenFrom, type RuledAreas } from "./ruleList";

/** Excel writes rules that refer to another sheet apart from the others, under a prefix. */
const blocks = /<((?:\w+:)?)dataValidations[\s>].*?<\/\1dataValidations>/gs;

const localName = ({ name }: XmlElement): string => name.replace(/^.*:/, "");

const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child.type === "element" && localName(child) === name
  );

const isOn = (element: XmlElement, name: string): boolean =>
  ["1", "true"].includes(attributeOf(element, name));

const oneOf = <T extends string>(known: readonly T[], word: string, standard: T): T =>
  known.find((each) => each === word) ?? standard;

const wordsOf = (
  element: XmlElement,
  shown: string,
  title: string,
  message: string
): RuleWords => ({
  shown: isOn(element, shown),
  title: attributeOf(element, title),
  message: attributeOf(element, message),
});

/** How many formulas a rule has; other programs write one more, which says nothing. */
const formulaCount = (kind: RuleKind, operator: RuleOperator): number => {
  if (kind === "any") return 0;
  const isPair = kind !== "list" && kind !== "custom" && /between/i.test(operator);
  return isPair ? 2 : 1;
};

const ruleOf = (element: XmlElement): CellRule => {
  const kind = oneOf(ruleKinds, attributeOf(element, "type"), "any");
  const operator = oneOf(ruleOperators, attributeOf(element, "operator"), "between");
  const formulas = ["formula1", "formula2"].flatMap((name) => childrenOf(element, name));
  return {
    kind,
    operator,
    formulas: formulas
      .slice(0, formulaCount(kind, operator))
      .map((formula) => textContent(formula).trim()),
    ignoresBlanks: isOn(element, "allowBlank"),
    showsList: !isOn(element, "showDropDown"),
    prompt: wordsOf(element, "showInputMessage", "promptTitle", "prompt"),
    alert: {
      ...wordsOf(element, "showErrorMessage", "errorTitle", "error"),
      style: oneOf(alertStyles, attributeOf(element, "errorStyle"), "stop"),
    },
  };
};

const areasOf = (element: XmlElement): RuledAreas["areas"] => {
  const [apart] = childrenOf(element, "sqref");
  const text = apart ? textContent(apart) : attributeOf(element, "sqref");
  return text.split(/\s+/).flatMap((address) => parseAddress(address)?.area ?? []);
};

/** The rules in the XML of a sheet. */
export const readRules = (sheetXml: string): RuledAreas[] =>
  (sheetXml.match(blocks) ?? []).flatMap((block) => {
    const prefix = /^<((?:\w+:)?)/.exec(block)?.[1] ?? "";
    return elements(block, `${prefix}dataValidation`).flatMap((element): RuledAreas[] => {
      const areas = areasOf(element);
      const [first] = areas;
      return first ? [{ areas, seenFrom: first, rule: ruleOf(element) }] : [];
    });
  });

const text = (name: string, value: string): string =>
  value === "" ? "" : ` ${name}="${xmlEncodeAttr(value).replaceAll("\n", "&#10;")}"`;

const flag = (name: string, on: boolean): string => (on ? ` ${name}="1"` : "");

const compares = ({ kind }: CellRule): boolean => !["any", "list", "custom"].includes(kind);

const attributesOf = (rule: CellRule): string =>
  [
    rule.kind === "any" ? "" : text("type", rule.kind),
    rule.alert.style === "stop" ? "" : text("errorStyle", rule.alert.style),
    compares(rule) && rule.operator !== "between" ? text("operator", rule.operator) : "",
    flag("allowBlank", rule.ignoresBlanks),
    flag("showDropDown", !rule.showsList),
    flag("showInputMessage", rule.prompt.shown),
    flag("showErrorMessage", rule.alert.shown),
    text("errorTitle", rule.alert.title),
    text("error", rule.alert.message),
    text("promptTitle", rule.prompt.title),
    text("prompt", rule.prompt.message),
  ].join("");

const ruleXml = (entry: RuledAreas): string => {
  const [first] = entry.areas;
  if (!first) return "";
  const rule = seenFrom(entry, first);
  const formulas = rule.formulas.map(
    (formula, index) => `<formula${index + 1}>${xmlEncode(formula)}</formula${index + 1}>`
  );
  const cells = text("sqref", entry.areas.map(areaAddress).join(" "));
  return `<dataValidation${attributesOf(rule)}${cells}>${formulas.join("")}</dataValidation>`;
};

/** The XML of a sheet with these rules in the place of those it has. */
export const writeRules = (sheetXml: string, rules: readonly RuledAreas[]): string =>
  sheetXml.replace(
    /<dataValidations[\s>].*?<\/dataValidations>/s,
    () =>
      `<dataValidations count="${rules.length}">${rules.map(ruleXml).join("")}</dataValidations>`
  );
