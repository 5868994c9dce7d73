import { coverage } from "./excelModel";

const intro = `# What the workbench has of Excel's object model

The workbench stands in Excel's place for Microsoft's office.js. It has the members below and no others: a call of any other member is refused with the code \`ApiNotFound\` and listed, never answered with a guess. That a member is here does not say that it does all that Excel does; what it does not, such as a chart of another type, is refused in the same way.

Properties can be read, those marked *w* also written. Collections have \`items\`.
`;

const shown = (member: string): string => {
  const name = member.replace(" (read, write)", "");
  return name === member ? `\`${name}\`` : `\`${name}\` *w*`;
};

/** The page that lists, class by class, what the host has of Excel's object model. */
export const coveragePage = (): string => {
  const rows = Object.entries(coverage()).map(
    ([name, members]) => `| \`${name}\` | ${members.map(shown).join(", ")} |`
  );
  return [intro, "| class | members |", "| --- | --- |", ...rows, ""].join("\n");
};
