import { fault } from "../../src/core/fault";
import { sentence } from "../../src/derive/sentence";
import { english } from "../../src/locales/en";

const huge = "x".repeat(10_000_000);

test("a sentence repeats the beginning of a long text, not all of it", () => {
  const found = fault(
    "notAChoice",
    { name: huge, header: huge },
    { found: huge, expected: "a, b" }
  );
  const said = sentence(found, english.faults);
  expect(said.length).toBeLessThan(2500);
  expect(said).toMatch(/xxx….*is no choice here; use one of a, b\./s);
});

test("short texts are repeated as they are", () => {
  const found = fault("notAChoice", { name: "rentTo" }, { found: "us", expected: "a, b" });
  expect(sentence(found, english.faults)).toMatch(/rentTo.*"us" is no choice/);
});
