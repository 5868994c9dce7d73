import type { Workbook } from "@cj-tech-master/excelts";
import { XLSX, type IZipWriter } from "@excelts/excel/xlsx/xlsx.browser.js";
import type { Parts } from "./packageXml";

const encoder = new TextEncoder();

const bytesOf = (data: string | Uint8Array, base64 = false): Uint8Array => {
  if (typeof data !== "string") return data;
  return base64 ? Uint8Array.from(atob(data), (each) => each.charCodeAt(0)) : encoder.encode(data);
};

/** Takes the place of the library's zip and keeps the parts as they are. */
class PartCollector implements IZipWriter {
  readonly parts = new Map<string, Uint8Array>();

  append(data: string | Uint8Array, { name, base64 }: { name: string; base64?: boolean }): void {
    this.parts.set(name, bytesOf(data, base64));
  }

  createEntry(name: string): ReturnType<IZipWriter["createEntry"]> {
    let text = "";
    return {
      write: (piece) => void (text += piece),
      end: () => void this.parts.set(name, encoder.encode(text)),
    };
  }

  waitForDrain(): Promise<void> {
    return Promise.resolve();
  }

  // Nothing is written anywhere, so there is nothing to hear of.
  pipe(): void {}
  finalize(): void {}
  on(): this {
    return this;
  }
  once(): this {
    return this;
  }
  off(): this {
    return this;
  }
}

/** The library's writer up to where it would compress what it has written. */
class PartWriter extends XLSX {
  async parts(): Promise<Parts> {
    const collector = new PartCollector();
    await this.writeToZip(collector, {});
    return collector.parts;
  }
}

/** The parts of the .xlsx file of a workbook, in the order in which they belong into it. */
export const xlsxParts = (workbook: Workbook): Promise<Parts> => new PartWriter(workbook).parts();
