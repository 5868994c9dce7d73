/** What a cell can hold. `null` is a blank cell; an Excel error is its text, such as `#N/A`. */
export type CellValue = string | number | boolean | null;

/** Rows of cells, as Excel hands a range to a function. */
export type Cells = readonly (readonly CellValue[])[];

/** Where a fault lies, as far as it is known. Rows and columns count from 1 within the argument or table. */
export interface Where {
  /** The argument, table or lever that holds the bad value. */
  readonly name?: string;
  readonly row?: number;
  readonly column?: number;
  /** The header of the column, where the data has one. */
  readonly header?: string;
}

/** Why a file cannot be opened. */
export type FileFaultCode =
  | "fileEmpty"
  | "fileLocked"
  | "fileNoWorkbook"
  | "fileOfOtherKind"
  | "fileTooLarge"
  | "fileWithoutSheets"
  | "fileDamaged";

/**
 * The closed list of what can be wrong with data. Each code has one sentence in every language,
 * which fills in the details by name.
 */
export type FaultCode =
  | FileFaultCode
  | "argumentMissing"
  | "argumentsTooMany"
  | "notANumber"
  | "numberAsText"
  | "numberTwoWays"
  | "formulaMakesText"
  | "noNumberGiven"
  | "notAName"
  | "cellError"
  | "outOfRange"
  | "wrongSign"
  | "notAChoice"
  | "wrongShape"
  | "lengthsDiffer"
  | "missingValue"
  | "emptyTable"
  | "totalInDoubt"
  | "columnMissing"
  | "columnTwice"
  | "headerShared"
  | "headerGone"
  | "sharesDoNotSum"
  | "shareMustBePositive"
  | "dimensionalProduct"
  | "isicTooShort"
  | "isicUnknown"
  | "looksLikePercent"
  | "meansAnother"
  | "unitsDiffer"
  | "tooFewItems"
  | "pillarEmpty"
  | "zeroDenominator"
  | "inputSharesTooLarge"
  | "undefinedResult"
  | "unknownName"
  | "nameTwice"
  | "leverTooShort"
  | "leverNotYearly"
  | "limitsViolated"
  | "notConverged"
  | "yearMissing"
  | "informantsDisagree"
  | "segmentUnknown"
  | "linearMethodExceeded"
  | "nothingFound"
  | "surplusIncomplete"
  | "sheetMissing"
  | "tableMissing"
  | "scenarioMissing"
  | "scenarioUnreadable"
  | "scenarioNameTaken"
  | "sheetNameTaken"
  | "tooManyRows"
  | "exceeds"
  | "noLimit"
  | "largeBatch"
  | "surveyOnly"
  | "pillarsCoded"
  | "parentMissing"
  | "topMissing"
  | "topTwice"
  | "cycle"
  | "columnUnused"
  | "constantColumn"
  | "noValues"
  | "tooFewValues"
  | "infiniteValue"
  | "notPositive"
  | "parameterMissing"
  | "indicatorMissing"
  | "settingUnused"
  | "topAlone"
  | "unitTwice"
  | "unitUnknown"
  | "weightsDoNotSum"
  | "stepMissing"
  | "outliersRemain"
  | "notTransformed"
  | "noUnits"
  | "stillMissing"
  | "unitsUnscored"
  | "notDecomposable"
  | "unbelievablePrice"
  | "tooFewRuns"
  | "outcomeConstant"
  | "replicationsFailed"
  | "stopped"
  | "recordMissing"
  | "recordDamaged"
  | "newerVersion"
  | "storedDamaged"
  | "codeUnreadable"
  | "codeTooLong"
  | "textTooLong"
  | "whatIfCount"
  | "tooFewFirms"
  | "totalHeldBack"
  | "numberHeldBack"
  | "firmsUnknown"
  | "wrongUnit"
  | "unexpected";

/** Bad data is returned as faults, never thrown. */
export interface Fault {
  readonly code: FaultCode;
  /**
   * `value`: the input is wrong (#VALUE!). `notAvailable`: the input is right but not enough is known
   * (#N/A). `warning`: a result is given, and this belongs beside it.
   */
  readonly kind: "value" | "notAvailable" | "warning";
  readonly where: Where;
  /** What the sentence needs, by name: the value found, the limit, the permitted names, a guess. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (
  ...faults: readonly Fault[]
): { readonly ok: false; readonly faults: readonly Fault[] } => ({
  ok: false,
  faults,
});

export const fault = (
  code: FaultCode,
  where: Where = {},
  details: Fault["details"] = {},
  kind: Fault["kind"] = "value"
): Fault => ({ code, kind, where, details });

/** Applies `next` to a success and passes faults on. */
export const then = <T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> =>
  result.ok ? next(result.value) : result;

/** Gathers results: every value, or the faults of all that failed. */
export const gather = <T>(results: readonly Result<T>[]): Result<T[]> => {
  const values: T[] = [];
  const faults: Fault[] = [];
  for (const result of results)
    if (result.ok) values.push(result.value);
    else faults.push(...result.faults);
  return faults.length > 0 ? failure(...faults) : success(values);
};

const excelErrors =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/** Is this cell an Excel error such as `#DIV/0!`? */
export const isCellError = (value: CellValue): value is string =>
  typeof value === "string" && excelErrors.test(value);

export const warning = (
  code: FaultCode,
  where: Where = {},
  details: Fault["details"] = {}
): Fault => fault(code, where, details, "warning");
