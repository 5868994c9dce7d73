import { writeCoinr } from "../../../../core/index/exchange/writeCoinr";
import { asem, ancestorAt, codesAt } from "../asem";
import type { Check, OurTable, ReadReference, ReferenceTable } from "../check";

/** What an index needs of COINr's iMeta; names, units and targets are for its reports. */
const metaColumns = ["Level", "iCode", "Direction", "Weight", "Denominator", "Parent", "Type"];

const written = (read: ReadReference, iData: string) => {
  const { framework, data, denominators } = asem(read, iData);
  return writeCoinr(framework, data, denominators);
};

const asTable = ([header = [], ...rows]: ReturnType<typeof written>["iData"]): OurTable => ({
  header: header.map(String),
  rows: rows.map((row) => [...row]),
});

const withKey = (table: OurTable, theirs: ReferenceTable): OurTable => {
  const names = new Map(
    theirs.rows.map((row) => [row[theirs.header.indexOf("uCode")], row[0] ?? ""])
  );
  return {
    header: [theirs.header[0] ?? "", ...table.header],
    rows: table.rows.map((row) => [names.get(String(row[0])) ?? "", ...row]),
  };
};

/** Read, and written back from what was read: the columns that an index uses. */
const data = (file: string): Check => ({
  file,
  only: [
    "uCode",
    "GDP_group",
    "EurAsia_group",
    "Area",
    "GDP",
    "Population",
    "LPI",
    "Flights",
    "NEET",
  ],
  ours: (read) => withKey(asTable(written(read, file).iData), read(file)),
});

const meta = (file: string): Check => ({
  file,
  only: metaColumns,
  ours: (read) => {
    const table = asTable(written(read, "inputs/iData.csv").iMeta);
    const own = new Map(table.rows.map((row) => [row[1], row]));
    const place = read(file).header.indexOf("iCode");
    return {
      header: table.header,
      rows: read(file).rows.map((row) => own.get(row[place] ?? "") ?? []),
    };
  },
});

export const inputChecks: readonly Check[] = [
  data("inputs/iData.csv"),
  data("inputs/iData_with_holes.csv"),
  meta("inputs/iMeta.csv"),
  meta("inputs/iMeta_as_sorted_by_coin.csv"),
  meta("inputs/iMeta_with_norm_params.csv"),
  {
    file: "inputs/uMeta.csv",
    only: [
      "uCode",
      "GDP_group",
      "GDPpc_group",
      "Pop_group",
      "EurAsia_group",
      "Area",
      "Energy",
      "GDP",
    ],
    ours: (read) => asTable(written(read, "inputs/iData.csv").iData),
  },
  {
    file: "inputs/lineage.csv",
    ours: (read) => {
      const { framework } = asem(read);
      return {
        header: ["Indicator", "Pillar", "Sub-index", "Index"],
        rows: codesAt(framework, 1).map((code) =>
          [1, 2, 3, 4].map((level) => ancestorAt(framework, code, level))
        ),
      };
    },
  },
];
