import { nearest } from "../catalogue/nearest";
import { failure, fault, success, then, type Cells, type Fault, type Result } from "../fault";
import type { ColumnMapping } from "../table/columnMapping";
import type { Framework } from "./framework/framework";
import { readFramework, type FrameworkReading } from "./framework/readFramework";
import type { IndicatorData } from "./indicatorData";
import { recordByMethods, usualMethods, type IndexMethods } from "./methods";
import { buildIndex, warningsOf, type BuiltIndex } from "./pipeline/buildIndex";
import { readIndicatorData } from "./readIndicatorData";

/** An index, the table it was described by, and everything that was remarked on the way. */
export interface IndexOfTables {
  readonly index: BuiltIndex;
  readonly framework: Framework;
  /** The row of each unit of the input in its table, from 1. */
  readonly rows: readonly number[];
  readonly warnings: readonly Fault[];
}

const missingFaults = (
  { framework, rows }: FrameworkReading,
  { codes }: IndicatorData,
  headers: readonly string[],
  name: string
): readonly Fault[] =>
  framework.indicators
    .filter((code) => !codes.includes(code))
    .map((found) => {
      const row = rows.get(found);
      const where = { name, ...(row === undefined ? {} : { row }), header: found };
      return fault("indicatorMissing", where, { found, guess: nearest(found, headers) ?? "" });
    });

const headersOf = (data: Cells): readonly string[] =>
  (data[0] ?? []).slice(1).map((cell) => String(cell ?? "").trim());

/**
 * Builds an index from a table of data and a framework table, as they stand in a workbook.
 *
 * @param methods for what the framework leaves open
 * @param mapping which headers of the framework stand for its columns, where they are not our own
 */
export const indexOfTables = (
  data: Cells,
  framework: Cells,
  names: { readonly data: string; readonly framework: string },
  methods: IndexMethods = usualMethods,
  mapping: ColumnMapping = {}
): Result<IndexOfTables> =>
  then(readFramework(framework, names.framework, mapping), (read) =>
    then(readIndicatorData(data, read.framework.indicators, names.data), (table) => {
      const missing = missingFaults(read, table.data, headersOf(data), names.framework);
      if (missing.length > 0) return failure(...missing);
      return then(recordByMethods(read.framework, methods), (record) =>
        then(buildIndex(record, table.data), (index) =>
          success({
            index,
            framework: read.framework,
            rows: table.rows,
            warnings: [...read.warnings, ...table.warnings, ...warningsOf(index)],
          })
        )
      );
    })
  );
