/** A file that cannot be opened; the message says in plain words why. */
export class FileUnreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileUnreadable";
  }
}
