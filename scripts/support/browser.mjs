import { chromium } from "playwright-core";
import { unpackChromium } from "./unpackChromium.mjs";

/** A Chromium without a window: the one npm brought on Linux, else the installed Edge or Chrome. */
export async function launchBrowser() {
  const unpacked = await unpackChromium();
  return chromium.launch(
    unpacked
      ? {
          executablePath: unpacked.executablePath,
          args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
          env: { ...process.env, ...unpacked.environment },
        }
      : { channel: process.platform === "win32" ? "msedge" : "chrome" }
  );
}
