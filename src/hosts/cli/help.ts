import { worksheetFunctions } from "../../model/functions";
import { presets } from "../../model/scenarios/presets";

const commands = `Cluster Policy Lab on the command line

  npm run -s lab -- check FILE [--table NAME] [--json]
      The check list: what is wrong in which cell and what would be right, headers that may
      mean columns of the lab, and how far the data of each segment go. Exit code 1 where
      something has to be repaired.

  npm run -s lab -- questionnaire --out FILE.xlsx [--language en]
      A questionnaire for the survey stage: every item as a question, with its unit and what
      is permitted, and columns for the answers.

  npm run -s lab -- answers FILE.xlsx --out NEW.xlsx [--table NAME]
      Reads a filled questionnaire back as a Segments table on a new sheet.

  npm run -s lab -- index FILE [--table NAME] [--json] [--out COPY.xlsx]
      Collective efficiency, its pillars, coverage and reinvestment of every segment.

  npm run -s lab -- index FILE --framework SHEET [--table DATA] [--json]
                    [--out COPY.xlsx] [--coinr]
      The composite index that a framework table describes (columns Code, Parent, Weight,
      Direction, Normalise, P1, P2, Aggregate, MinCoverage), of the table with its
      indicators; COINr's iMeta with iData, and the COIN Tool's Framework with Database,
      are read too. --coinr adds the sheets iData and iMeta to the copy.

                    … --robustness [--draws 1000] [--seed 1] [--firms SHEET] [--errors SHEET]
      Instead of the scores how sure the ranks are: their intervals if normalisation, means
      and weights (each by 25 %) had been others, how often a unit is among the first three
      and above the next, and the share of each doubt. SHEET may hold firms (a row a firm,
      its unit first), whose means the data then are, or standard errors of the data.

                    … --unit NAME --against NAME | --unit NAME --rank NUMBER
      Instead of the scores the smallest changes of one weight that swap two units, or the
      value that each indicator alone would need for the unit to reach a rank.

  npm run -s lab -- run FILE --scenario NAME [--segment NAME] [--years 15]
                    [--explain OUTCOME] [--table NAME] [--json] [--out COPY.xlsx]
      Runs a scenario of the file's Scenarios table, or a preset, for one segment or
      for all, and prints what it changes against no policy; --explain jobs, say, takes
      that change apart by the levers that carry it. A row "tariffOutput @ NAME" of the
      table is for the segment NAME alone; "today" leaves the lever there as it is.

  npm run -s lab -- regret FILE [--segment NAME] [--outcome jobs] [--years 15]
                    [--draws 2000] [--seed 1] [--table NAME] [--json]
      Crosses the presets of import regulation with those of local government, and prints
      by how much each pair falls short of the best one, future by future.

  npm run -s lab -- screen FILE --scenario NAME [--segment NAME] [--outcome jobs]
                    [--years 15] [--draws 20] [--seed 1] [--table NAME] [--json]
      Prints which numbers of the model matter at all for what a scenario changes, so that
      you know which to find out about first: each goes over its range --draws times, with
      the others elsewhere each time (Morris screening).

  npm run -s lab -- calibrate FILE [--segment NAME] [--fit NAME,NAME] [--table NAME] [--json]
      Fits numbers of the model to the file's History table, and says whether that
      forecasts the last years better than the guess that nothing changes.

  npm run -s lab -- casebook [--draws 400] [--seed 1] [--json]
      Holds the model against the statements of the founding paper, and prints in what
      share of draws of all parameters each holds. Exit code 1 where one fails that the
      model was built to keep.

  npm run -s lab -- publish FILE --scenario NAME --out COPY.xlsx [--years 15] [--table NAME]
                    [--segment "NAME; NAME"] [--what-if LEVER,LEVER] [--language en|fr|es|pt]
                    [--fewest 3 | --disclose]
      Writes a workbook for people without the lab: locked, printable, with headline
      results as plain formulas, every assumption and where it all comes from. Its readers
      can choose values of two or three levers. Segments of fewer than 3 firms are held
      back, and so are totals that would give them away, unless you --disclose them knowingly.
      The copy is in English or the --language you name; verify, merge and scenario read any.

  npm run -s lab -- brief FILE --scenario NAME --out BRIEF.html|BRIEF.pdf
                    [--segment NAME] [--language en|fr|es|pt] [--years 15] [--table NAME]
                    [--fewest 3 | --disclose]
      Writes one page about a scenario and a segment for those who decide: what would
      change, how sure that is and where it comes from.

  npm run -s lab -- verify COPY.xlsx
      Computes a published copy anew from the record it carries, and names the first
      cell that differs. Exit code 1 where one does.

  npm run -s lab -- merge FILE COPY.xlsx [--out MERGED.xlsx] [--over-formulas]
      Shows what was changed in a copy that came back. Changes that nothing speaks
      against are taken over into a new workbook; the others are left for you to decide,
      such as cells of yours that hold formulas, unless you write --over-formulas.

  npm run -s lab -- code FILE --scenario NAME
      Prints a scenario as one line of text. The line stands for the scenario wherever a
      --scenario is asked for, on any computer.

  npm run -s lab -- scenario COPY.xlsx
      Reads the assumptions of a copy that came back, and prints its scenario code.

  npm run -s lab -- sample --out FILE.xlsx
      Writes the case book of the founding paper as a workbook.

  npm run -s lab -- call
      Answers worksheet functions, one JSON object a line:
      {"fn":"CLUSTER.EFFECTIVEPROTECTION","args":[0.4,[[0.5]],[[0.2]]]}

FILE is an xlsx workbook or a CSV file with a Segments table: a header row with the
column "cluster" and others of the columns that the case book's sheet Columns explains.
The file itself is never changed. Remarks on the data go to the error stream.
Exit code 0: done; 1: the command could not be carried out; 2: it was called wrongly.`;

const list = (title: string, rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return [`${title}:`, ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)].join(
    "\n"
  );
};

/** The whole help text. */
export const help = (): string =>
  [
    commands,
    list(
      "Presets",
      presets.map(({ id, label }) => [id, label])
    ),
    list(
      "Functions",
      worksheetFunctions.map(({ id, purpose }) => [`CLUSTER.${id}`, purpose])
    ),
  ].join("\n\n");
