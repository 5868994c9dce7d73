import { readFileSync } from "node:fs";
import path from "node:path";
import { engineVersion } from "../../../src/app/publish/versions";

test("copies carry the version of the package", () => {
  const file = path.join(__dirname, "../../../package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  expect(engineVersion).toBe(version);
});
