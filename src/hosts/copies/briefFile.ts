import { makeBrief } from "../../app/brief/makeBrief";
import type { BriefWish } from "../../app/ports/copyDesk";
import { copyContent, type CopyContent } from "../../app/publish/copyContent";
import { failure, fault, success, type Result } from "../../core/fault";
import { briefHtml } from "../../documents/html/briefHtml";
import { briefPdf } from "../../documents/pdf/briefPdf";

/** The segment's place among those that were run, or why it is not among them. */
const placeOf = ({ runs, leftOut }: CopyContent, label: string): Result<number> => {
  const place = runs.findIndex(({ segment }) => segment.row.label === label);
  if (place >= 0) return success(place);
  const notRun = leftOut.find(({ segment }) => segment.row.label === label);
  return failure(...(notRun?.faults ?? [fault("emptyTable", { name: "Segments" })]));
};

/** The bytes of a brief in the form that is wished for. */
export const briefFile = async ({
  record,
  segment,
  language,
  form,
}: BriefWish): Promise<Result<Uint8Array>> => {
  const content = await copyContent(record);
  if (!content.ok) return content;
  const place = placeOf(content.value, segment);
  if (!place.ok) return place;
  const brief = makeBrief(content.value, language, place.value);
  if (!brief.ok) return brief;
  return success(
    form === "pdf" ? await briefPdf(brief.value) : new TextEncoder().encode(briefHtml(brief.value))
  );
};
