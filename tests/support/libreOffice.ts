import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const answers = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

export const hasLibreOffice = answers("soffice", "--version") && answers("pdftoppm", "-v");

/** Tells LibreOffice to compute every formula anew when it opens a workbook, whatever the file says. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const run = promisify(execFile);

/** LibreOffice with a profile of its own that recalculates what it opens. */
export class LibreOffice {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "office-"));
  private readonly profile = path.join(this.folder, "profile");
  private count = 0;

  constructor() {
    mkdirSync(path.join(this.profile, "user"), { recursive: true });
    writeFileSync(path.join(this.profile, "user/registrymodifications.xcu"), alwaysRecalculate);
  }

  private async convert(
    bytes: Uint8Array,
    filter: string,
    extension: string,
    from = "xlsx"
  ): Promise<string> {
    const name = `book${++this.count}`;
    const input = path.join(this.folder, `${name}.${from}`);
    const out = path.join(this.folder, "out");
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(this.profile).href}`;
    await run("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", out, input]);
    return path.join(out, `${name}.${extension}`);
  }

  /** The workbook as LibreOffice saves it, every formula computed anew. */
  async recalculated(bytes: Uint8Array): Promise<Uint8Array> {
    const file = await this.convert(bytes, "xlsx:Calc MS Excel 2007 XML", "xlsx");
    return new Uint8Array(readFileSync(file));
  }

  /** The workbook as it is after somebody kept it in LibreOffice's own form and sent it back. */
  async throughOwnForm(bytes: Uint8Array): Promise<Uint8Array> {
    const own = readFileSync(await this.convert(bytes, "ods", "ods"));
    const file = await this.convert(own, "xlsx:Calc MS Excel 2007 XML", "xlsx", "ods");
    return new Uint8Array(readFileSync(file));
  }

  /** The pages of the workbook on paper: the text of each, and its picture as rows of RGB. */
  async printed(bytes: Uint8Array): Promise<{ texts: string[]; pictures: Uint8Array[] }> {
    const file = await this.convert(bytes, "pdf", "pdf");
    const { stdout } = await run("pdftotext", ["-layout", file, "-"]);
    const texts = stdout.split("\f").slice(0, -1);
    await run("pdftoppm", ["-r", "50", file, path.join(this.folder, "page")]);
    const digits = String(texts.length).length;
    const pictures = texts.map((_, i) => {
      const page = `page-${String(i + 1).padStart(digits, "0")}.ppm`;
      return new Uint8Array(readFileSync(path.join(this.folder, page)));
    });
    return { texts, pictures };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
