import { invalidArgument } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import type { CalculationMode } from "./calculation";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

const calculationMode = (value: unknown): CalculationMode => {
  const mode = modes.find((each) => each === value);
  if (!mode) throw invalidArgument();
  return mode;
};

export const applicationClass: ObjectClass<Book, null> = {
  name: "Application",
  properties: {
    calculationMode: {
      read: (_state, book) => book.calculation.mode,
      write: (_state, value, book) => {
        book.calculation.mode = calculationMode(value);
      },
    },
    decimalSeparator: { read: () => "." },
    thousandsSeparator: { read: () => "," },
    useSystemSeparators: { read: () => true },
  },
  links: { cultureInfo: () => new RemoteObject("CultureInfo", null) },
  methods: {
    calculate: (_state, _args, book) => book.calculation.run(),
    suspendApiCalculationUntilNextSync: (_state, _args, book) =>
      book.calculation.suspendUntilEndOfRequest(),
    // A view of this host is painted once a request, so there is nothing to hold back.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Cells are read and written as in an American Excel, whatever the language of the screen. */
export const cultureInfoClass: ObjectClass<Book, null> = {
  name: "CultureInfo",
  properties: { name: { read: () => "en-US" } },
  links: {
    numberFormat: () => new RemoteObject("NumberFormatInfo", null),
    datetimeFormat: () => new RemoteObject("DatetimeFormatInfo", null),
  },
};

export const numberFormatInfoClass: ObjectClass<Book, null> = {
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { read: () => "." },
    numberGroupSeparator: { read: () => "," },
  },
};

export const datetimeFormatInfoClass: ObjectClass<Book, null> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { read: () => "/" },
    timeSeparator: { read: () => ":" },
    shortDatePattern: { read: () => "M/d/yyyy" },
    longDatePattern: { read: () => "dddd, MMMM d, yyyy" },
    longTimePattern: { read: () => "h:mm:ss tt" },
  },
};
