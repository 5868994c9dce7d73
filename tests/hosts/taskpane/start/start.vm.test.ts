import { startView } from "../../../../src/hosts/taskpane/start/start.vm";
import { agra, bookOf, labOf, sampleBook, sialkot, withCell } from "../sampleLab";

it("answers the three questions at once", async () => {
  const view = startView(await labOf(bookOf(sialkot, agra)));
  expect(view.data).toBe("2 segments in Segments; every cell can be read.");
  expect(view.indices).toMatch(
    /^From \d+ of 100 in Sialkot, surgical instruments down to \d+ in Agra, footwear\.$/
  );
  expect(view.scenarios).toMatch(
    /^Import strangulation in Sialkot, surgical instruments: output .+, revenue .+ after 15 years\.$/
  );
});

it("says so where there is only one segment, or none that can be used", async () => {
  expect(startView(await labOf(bookOf(agra))).indices).toMatch(/^Agra, footwear: \d+ of 100\.$/);
  const broken = startView(await labOf(bookOf(withCell(sialkot, "power", "often"))));
  expect(broken).toEqual({
    data: "1 segment in Segments; 1 cell to repair.",
    indices: "No segment has enough data for a score yet.",
    scenarios: "No segment can be simulated yet; the check list says why.",
  });
});

it("finds nothing to repair in the sample", async () => {
  expect(startView(await labOf(await sampleBook())).data).toBe(
    "19 segments in Segments; every cell can be read."
  );
});
