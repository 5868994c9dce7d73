import { element, escaped, markupOf } from "../../src/documents/markup";

test("a text stands for nothing but itself, in words and in attributes", () => {
  const hostile = `"><script>alert('1')</script>&amp;\u0000`;
  const { markup } = element("p", { title: hostile }, hostile, element("b", {}, "<"));
  expect(markup).toBe(`<p title="${escaped(hostile)}">${escaped(hostile)}<b>&lt;</b></p>`);
  expect(escaped(hostile)).toBe(
    "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;"
  );
  expect(markupOf(["a", ["<", element("i", {})]])).toBe("a&lt;<i></i>");
});
