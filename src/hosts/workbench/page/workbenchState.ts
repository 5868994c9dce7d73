export interface WorkbenchState {
  /** The name of the file. */
  readonly name: string;
  /** Would closing lose something? */
  readonly unsaved: boolean;
  /** Is something being opened or saved? */
  readonly busy: boolean;
  /** What went wrong with the last thing asked for. */
  readonly problem: string | null;
  /** A workbook that the add-in made and nobody has taken yet. */
  readonly created: Uint8Array | null;
  /** About the cells under the pointer or selected. */
  readonly note: string | null;
}

export const initialState = (name: string): WorkbenchState => ({
  name,
  unsaved: false,
  busy: true,
  problem: null,
  created: null,
  note: null,
});
