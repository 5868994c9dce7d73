/** Draws the add-in's icons from their SVG sources. Run it after a change to assets/*.svg. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "./support/browser.mjs";
import { root } from "./support/root.mjs";

/** In pixels: what Excel asks for at its display scales. */
const SIZES = [16, 32, 64, 80];
const DRAWINGS = ["icon", "sample", "check", "indices", "scenarios", "publish", "help"];

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const drawing of DRAWINGS) {
    const svg = await readFile(path.join(root, `assets/${drawing}.svg`), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const file = path.join(root, `assets/${drawing}-${size}.png`);
      await page.screenshot({ path: file, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
