import { spawn } from "node:child_process";

const commands = {
  win32: (url) => ["cmd", ["/c", "start", "", url]],
  darwin: (url) => ["open", [url]],
  linux: (url) => ["xdg-open", [url]],
};

/** Opens the default browser where somebody sits before a desktop; otherwise does nothing. */
export function openBrowser(url) {
  const command = commands[process.platform]?.(url);
  if (!command || !hasDesktop()) return;
  const [program, parameters] = command;
  const opening = spawn(program, parameters, { stdio: "ignore", detached: true });
  // The address stands in the terminal as well.
  opening.on("error", () => undefined);
  opening.unref();
}

function hasDesktop() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  const isLinux = process.platform === "linux";
  return !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
