import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { frameOf, violationsIn } from "../support/accessible";
import { contrastThemes, paintTheme, type ContrastTheme } from "../support/contrastThemes";
import {
  places,
  type OpenWorkbench,
  type Workbenches,
  openWorkbenches,
} from "../support/workbench";

let workbenches: Workbenches;

beforeAll(async () => {
  workbenches = await openWorkbenches();
}, 60_000);

afterAll(() => workbenches.close());

/** Leaves no part of the scenarios closed, and something to compare and to explain. */
const setUp = async (workbench: OpenWorkbench): Promise<void> => {
  const { pane } = workbench;
  await workbench.goTo("Scenarios");
  await pane.getByRole("combobox", { name: "Scenario" }).selectOption("importStrangulation");
  await pane.getByRole("button", { name: "Keep to compare" }).click();
  for (const group of ["Import regulation", "Local government", "Association", "Demand, money"])
    await pane.getByRole("button", { name: new RegExp(`^${group}`) }).click();
  await pane
    .getByText(/of 100 futures/)
    .first()
    .waitFor();
};

/** A pane of Excel in pixels of its page: as narrow as it gets, as wide as it opens, and both at 200 %. */
const widths = [
  { name: "320", pixels: 320 },
  { name: "350", pixels: 350 },
  { name: "320 at 200 %", pixels: 160 },
  { name: "350 at 200 %", pixels: 175 },
] as const;

const setWidth = ({ page }: OpenWorkbench, pixels: number): Promise<void> =>
  page.locator("iframe").evaluate((frame, width) => {
    frame.style.cssText = `width: ${width}px; min-width: 0; flex: none`;
  }, pixels);

/** Nothing may need scrolling sideways, except what scrolls by itself. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

interface Look {
  readonly name: string;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  readonly theme?: ContrastTheme;
}

const looks: readonly Look[] = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  ...Object.entries(contrastThemes).map(([name, theme]): Look => ({
    name,
    media: { forcedColors: "active", colorScheme: theme.scheme },
    theme,
  })),
];

const ready = async ({ pane }: OpenWorkbench, place: (typeof places)[number]): Promise<void> => {
  await pane.getByRole("heading", { level: 1 }).waitFor();
  // What is still being worked on would come unpainted, or between two looks.
  if (place === "Explain") {
    await pane.getByText(/of the spread rests/).waitFor();
    await pane.getByRole("button", { name: "Cancel" }).first().waitFor({ state: "detached" });
  }
  if (place === "Scenarios")
    await pane
      .getByText(/^2,000 futures: each takes/)
      .nth(1)
      .waitFor();
};

/** Layout does not depend on colours: pictures are kept of where it is tightest, as it is and magnified. */
const pictured: readonly number[] = [320, 175];

/** With PICTURES=1 the pictures of docs/pictures/looks are taken anew. */
const folder = process.env["PICTURES"] ? path.resolve("docs/pictures/looks") : undefined;

const photographed = async (
  { page }: OpenWorkbench,
  name: string,
  width: number,
  shots: readonly Buffer[]
): Promise<void> => {
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const sheet = await page.context().newPage();
  const margins = 12;
  await sheet.setViewportSize({ width: shots.length * (width + margins), height: 700 });
  const images = shots.map(
    (shot) => `<img src="data:image/png;base64,${shot.toString("base64")}" style="margin: 4px">`
  );
  await sheet.setContent(
    `<body style="margin:0;white-space:nowrap;background:#888">${images.join("")}`
  );
  await sheet.screenshot({
    path: path.join(folder, `${name}.jpg`),
    type: "jpeg",
    quality: 70,
  });
  await sheet.close();
};

const examine = async (workbench: OpenWorkbench, place: string): Promise<readonly string[]> => {
  const frame = frameOf(workbench);
  const violations = await violationsIn(frame);
  const wide = await overflow(frame);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${place}: ${id} ${html}`)),
    ...(wide > 0 ? [`${place}: ${wide} pixels too wide`] : []),
  ];
};

/** One pane in one look after another, as for who changes the colours of the computer: to open it takes longest. */
let changing: OpenWorkbench | undefined;

const paneIn = async ({ media }: Look): Promise<OpenWorkbench> => {
  if (!changing) {
    changing = await workbenches.open({ viewport: { width: 1280, height: 720 } });
    await setUp(changing);
  }
  await changing.page.emulateMedia(media);
  return changing;
};

test.each(looks)(
  "every place of the pane can be used by everybody, $name",
  async (look) => {
    const { name, theme } = look;
    const workbench = await paneIn(look);
    const found: string[] = [];
    for (const width of widths) {
      const shots: Buffer[] = [];
      await setWidth(workbench, width.pixels);
      for (const place of places) {
        await workbench.goTo(place);
        await ready(workbench, place);
        if (theme) await paintTheme(frameOf(workbench), theme);
        found.push(...(await examine(workbench, `${width.name}, ${place}`)));
        if (folder) shots.push(await workbench.page.locator("iframe").screenshot());
      }
      if (pictured.includes(width.pixels))
        await photographed(
          workbench,
          `${name}-${width.pixels}`.toLowerCase().replace(" ", "-"),
          width.pixels,
          shots
        );
    }
    expect(found).toEqual([]);
  },
  300_000
);

test("a pane that nobody could read is found out", async () => {
  const workbench = await workbenches.open();
  await frameOf(workbench).evaluate(() => {
    document.querySelector("h1")?.setAttribute("style", "color: #bbb");
    document.querySelector("p")?.setAttribute("style", "width: 9000px");
  });
  const found = await examine(workbench, "Start");
  expect(found.join("\n")).toMatch(/color-contrast[\s\S]*too wide/);
  await workbench.close();
}, 60_000);
