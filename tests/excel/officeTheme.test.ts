import { isOfficeDark } from "../../src/excel/officeTheme";
import { officeReady } from "../../src/excel/officeReady";
import { closeOffices } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

const withTheme = (officeTheme: object | undefined): boolean | undefined => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  return isOfficeDark();
};

it("takes Office's word for a dark theme, else the brightness of its background", () => {
  expect(withTheme({ isDarkTheme: true })).toBe(true);
  expect(withTheme({ bodyBackgroundColor: "#FFFFFF" })).toBe(false);
  expect(withTheme({ bodyBackgroundColor: "#262626" })).toBe(true);
});

it("does not know where Office does not say", () => {
  expect(isOfficeDark()).toBeUndefined();
  expect(withTheme(undefined)).toBeUndefined();
  expect(withTheme({ bodyBackgroundColor: "white" })).toBeUndefined();
});

it("finds Excel around the page, or that office.js is missing", async () => {
  expect(await officeReady()).toBe("missing");
  await inOffice();
  expect(await officeReady()).toBe("excel");
});

it("finds that no program is around the page, or another", async () => {
  const HostType = { Excel: "Excel" };
  Object.assign(globalThis, {
    Office: { HostType, onReady: () => Promise.resolve({ host: null }) },
  });
  expect(await officeReady()).toBe("none");
  Object.assign(globalThis, {
    Office: { HostType, onReady: () => Promise.resolve({ host: "Word" }) },
  });
  expect(await officeReady()).toBe("other");
});
