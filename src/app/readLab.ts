import { failure, fault, success, type Fault, type Result } from "../core/fault";
import { assess } from "../model/indicators/assessment";
import { rankBands } from "../model/indicators/rankBand";
import { defaultParameters } from "../model/parameters";
import { segmentColumnList } from "../model/segments/columns";
import { readSegments, type SegmentTable } from "../model/segments/segmentRow";
import { headedRange } from "./columns/headedRange";
import { tableRows } from "./columns/tableRows";
import { mappingFor, type TableMappings } from "./columns/tableMapping";
import { ofSegment, readCompanions, type CompanionTables } from "./companionTables";
import { tableFindings } from "./findings";
import type { Finding, LabData, LabSegment } from "./labData";
import { RangeGone, type TableRange, type ReadableWorkbook } from "./ports/workbook";
import { tellFormulas } from "./repair/tellFormulas";
import type { ReadCells } from "./repair/tellNumbers";

const labSegments = (
  { rows }: SegmentTable,
  companions: CompanionTables
): readonly LabSegment[] => {
  const assessed = rows.map((row) => ({ row, assessment: assess(row, defaultParameters) }));
  const scored = assessed.flatMap(({ row, assessment }) =>
    assessment.ok ? [{ row, conditions: assessment.value.conditions }] : []
  );
  const bands = rankBands(
    scored.map(({ conditions }) => conditions),
    defaultParameters
  );
  const bandOf = new Map(scored.map(({ row }, i) => [row, bands[i]]));
  return assessed.map(({ row, assessment }) => {
    const band = bandOf.get(row);
    const reinvestment = ofSegment(companions.surplus, row);
    const factors = ofSegment(companions.factors, row);
    const workforce = ofSegment(companions.workforce, row);
    const history = companions.history?.segments.find(
      ({ segment }) => segment === row.label || segment === row.texts.cluster
    );
    return {
      row,
      assessment,
      ...(band ? { band } : {}),
      ...(reinvestment ? { reinvestment } : {}),
      ...(factors ? { factors } : {}),
      ...(workforce ? { workforce } : {}),
      ...(history ? { history } : {}),
    };
  });
};

const faultsOf = ({ assessment, row }: LabSegment): readonly Fault[] =>
  assessment.ok
    ? assessment.value.warnings
    : assessment.faults.length > 0
      ? assessment.faults
      : row.faults;

const findingsOf = (
  table: SegmentTable,
  segments: readonly LabSegment[],
  read: Omit<ReadCells, "columns"> & { readonly range: TableRange }
): readonly Finding[] =>
  tableFindings([...segments.flatMap(faultsOf), ...table.unused], {
    ...read,
    columns: segmentColumnList,
  });

/** The Surplus table, where the workbook has one, and the segments of which it says enough. */
const surplusOf = ({ surplus, surplusRange }: CompanionTables): Pick<LabData, "surplus"> => {
  const segments = [...(surplus ?? [])].flatMap(([name, result]) => (result.ok ? [name] : []));
  return surplusRange && segments.length > 0 ? { surplus: { range: surplusRange, segments } } : {};
};

/**
 * Reads the segments of a range, and the tables beside it that the workbook has, and computes the
 * indices. Problems of single cells are findings; a fault is returned only where there is no
 * table to read.
 *
 * @param mappings what was said of tables with other headers than ours
 */
export const readLab = async (
  workbook: ReadableWorkbook,
  chosen: TableRange,
  mappings: TableMappings = []
): Promise<Result<LabData>> => {
  const headed = headedRange(chosen);
  const { columns: mapping = {}, absent = [] } =
    mappingFor(mappings, "segments", headed.headers) ?? {};
  try {
    const { range, cells, doubts } = tableRows(headed, await workbook.read(headed));
    const table = readSegments(cells, range.name, mapping);
    if (!table.ok) return table;
    const companions = await readCompanions(workbook, table.value.rows, mappings);
    const segments = labSegments(table.value, companions);
    const read = { range, cells, mapping, absent };
    const findings = await tellFormulas(workbook, [
      ...findingsOf(table.value, segments, read),
      ...tableFindings(doubts, { ...read, columns: segmentColumnList }),
      ...companions.findings,
    ]);
    const surplus = surplusOf(companions);
    return success({
      range,
      table: table.value,
      mapping,
      mappings,
      segments,
      findings,
      beside: companions.ranges,
      ...surplus,
    });
  } catch (error) {
    if (error instanceof RangeGone)
      return failure(fault("sheetMissing", {}, { found: error.range }));
    throw error;
  }
};
