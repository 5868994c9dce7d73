import { keyedClasses } from "./keyedItems";

/** What add-ins remember in the workbook: anything that JSON can say. */
export const [settingCollectionClass, settingClass] = keyedClasses<unknown>({
  collection: "SettingCollection",
  item: "Setting",
  map: (book) => book.stored.settings,
  parse: (value) => value,
});
