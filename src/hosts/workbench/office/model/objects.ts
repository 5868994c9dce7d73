import { RemoteObject } from "../protocol/remoteObject";
import type { Block } from "./area";

/** Objects of the model by what tells them apart: ids survive a new name. */
export const rangeObject = (block: Block): RemoteObject<Block> => new RemoteObject("Range", block);

export const worksheetObject = (id: string): RemoteObject<string> =>
  new RemoteObject("Worksheet", id);

export const tableObject = (id: string): RemoteObject<string> => new RemoteObject("Table", id);

export const chartObject = (id: string): RemoteObject<string> => new RemoteObject("Chart", id);

export const namedItemObject = (name: string): RemoteObject<string> =>
  new RemoteObject("NamedItem", name);

/** `null`: the tables of the whole workbook; else those of a sheet. */
export const tableCollection = (sheet: string | null): RemoteObject<string | null> =>
  new RemoteObject("TableCollection", sheet);
