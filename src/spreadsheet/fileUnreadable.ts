import { fault, type Fault, type FileFaultCode } from "../core/fault";

/** What is wrong with a file. */
export interface FileFault extends Fault {
  readonly code: FileFaultCode;
}

/** A file that cannot be opened; the fault has a sentence in every language. */
export class FileUnreadable extends Error {
  readonly fault: FileFault;

  constructor(code: FileFaultCode, details: Fault["details"] = {}) {
    super(code);
    this.name = "FileUnreadable";
    this.fault = { ...fault(code, {}, details), code };
  }
}
