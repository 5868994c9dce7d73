import { ensureBuilt } from "../../scripts/support/build.mjs";
import { unpackChromium } from "../../scripts/support/unpackChromium.mjs";

/**
 * Runs once before the tests that need a browser, so that no two of them unpack it or build at the
 * same time. What it learns reaches the tests through the environment.
 */
export default async function setup() {
  await ensureBuilt("web", (line) => process.stderr.write(`${line}\n`));
  if (process.env.CHROME_PATH) return;
  const chromium = await unpackChromium();
  if (!chromium) return;
  process.env.CHROME_PATH = chromium.executablePath;
  Object.assign(process.env, chromium.environment);
}
