import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const MISSING = `
No browser to test with. Install Google Chrome or Microsoft Edge, or set CHROME_PATH to a Chromium.
`;

/** The browsers to try, in order: the one that was named or unpacked, else what is installed. */
function candidates(): LaunchOptions[] {
  const executablePath = process.env["CHROME_PATH"];
  if (executablePath) {
    // Without these it needs rights and processes that containers do not give.
    return [{ executablePath, args: ["--no-sandbox", "--no-zygote", "--disable-gpu"] }];
  }
  const channels = process.platform === "win32" ? ["msedge", "chrome"] : ["chrome", "msedge"];
  return channels.map((channel) => ({ channel }));
}

/**
 * Starts a Chromium without a window. Tests close it when they end.
 * @throws one loud sentence when there is none on this computer
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await chromium.launch(candidate);
    } catch (error) {
      reasons.push(String(error).split("\n")[0] ?? "");
    }
  }
  throw new Error(`${MISSING}${reasons.join("\n")}`);
}
