import { announcement } from "../../../../src/hosts/workbench/server/announcement";

test("tells the address and how to pass the browser's warning", () => {
  const said = announcement("https://localhost:3001", false);
  expect(said).toContain("https://localhost:3001/");
  for (const browser of ["Chrome", "Edge", "Firefox", "Safari"]) expect(said).toContain(browser);
  expect(said).toContain("Ctrl+C");
});

test("does not speak of a warning where none will come", () => {
  expect(announcement("https://localhost:3000", true)).not.toMatch(/certificate|warn/);
});
