import type { SegmentColumnId } from "../segments/columns";
import { paper, type CodedValue } from "./codedValue";

/** One finding on one item of a segment: a row of the `Evidence` table. */
export interface EvidenceRow {
  /** The row of the case book it is about. */
  readonly caseId: string;
  readonly item: SegmentColumnId;
  readonly value: CodedValue;
  /** 2 case study, 3 other informants. */
  readonly stage: 2 | 3;
  /** Whose observation the paper reports. */
  readonly informant: string;
}

/** Pairs of an item and what was found on it. */
type Findings = readonly (readonly [SegmentColumnId, CodedValue])[];

const report =
  (stage: EvidenceRow["stage"], informant: string) =>
  (caseId: string, findings: Findings): readonly EvidenceRow[] =>
    findings.map(([item, value]) => ({ caseId, item, value, stage, informant }));

const author = report(2, "author's field research");
const literature = report(3, "literature");

const kumasi: Findings = [
  ["backward", paper(2, "I.2.2", "regular farming out to shops with machines")],
  ["horizontal", paper(0, "I.2.4", "competitors keep to themselves")],
  ["multilateral", paper(1, "I.2.4", "an association, but a late one")],
];
const kumasiLearning: Findings = [["learningChannel", paper(0.7, "I.2.3", "apprenticeship")]];
const kumasiTrades = ["kumasiRepair", "kumasiCopying", "kumasiAssembly"];

/**
 * What the paper says on single items of the simulated cases, whose rows carry one judgement for
 * the whole pillar instead. Co-operation: 0 absent, 1 sporadic, 2 regular, 3 institutional.
 */
export const evidenceRows: readonly EvidenceRow[] = [
  ...literature("thirdItaly", [
    ["backward", paper(3, "I.1.1; I.1.2A", "vertical links, former subcontractors federated")],
    ["horizontal", paper(3, "I.1.2A; II.2", "competitors collaborate, in consortia")],
    ["multilateral", paper(3, "I.2.4", "sectoral associations seem most important here")],
  ]),
  ...literature("badenWurttemberg", [
    ["backward", paper(2, "I.1.2A", "vertical links")],
    ["horizontal", paper(2, "I.1.2A", "competitors collaborate")],
    ["multilateral", paper(2, "I.2.4", "associations seem important, less than in Italy")],
  ]),
  ...report(2, "Cawthorne (1989, 1990)")("tirippur", [
    ["backward", paper(2, "I.2.2", "contracting out is common practice, without a standing body")],
  ]),
  ...author("petropolis", [
    ["suppliersNewMachines", paper(1, "I.2.2", "a maker of knitting machines in town")],
  ]),
  ...author("americana", [
    ["backward", paper(2, "I.2.3", "weaving is regularly given out at a rate per length")],
  ]),
  ...kumasiTrades.flatMap((trade) => author(trade, kumasi)),
  ...kumasiTrades.flatMap((trade) => report(2, "Dawson (1988)")(trade, kumasiLearning)),
  ...author("techiman", [
    ["firms", paper(100, "I.2.2", "metalworking, repair and related trades")],
  ]),
  ...author("hammocks", [
    ["backward", paper(1, "I.2.3", "some firms are subcontracted; home workers are no firms")],
  ]),
];
