import { typeset } from "../../src/locales/fr/typeset";

test("French spaces before a sign do not break, in texts, lists and sentences", () => {
  const words = typeset({
    question: "Pourquoi ?",
    list: ["un ; deux"],
    say: (name: string): string => `Voici : « ${name} », 5 % !`,
  });
  expect(words.question).toBe("Pourquoi\u202f?");
  expect(words.list).toEqual(["un\u202f; deux"]);
  expect(words.say("x")).toBe("Voici\u00a0: «\u00a0x\u00a0», 5\u00a0%\u202f!");
});
