import type { Counters } from "./counters";
import type { RequestBody, ResponseBody } from "./protocol/wire";

/** Excel's limit of one request and of one response, in bytes. */
const payloadLimit = 5 * 1024 * 1024;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const refused = (Code: string, Message: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: undefined, ActionIndex: 0, HttpStatusCode: 413 },
});

/**
 * Has a request of office.js carried out; both texts are JSON. Counts it, and where the host is
 * strict refuses what would be too large for Excel.
 */
export const processText = (
  request: string,
  carryOut: (body: RequestBody) => ResponseBody,
  counters: Counters,
  strict: boolean
): string => {
  const size = sizeOf(request);
  counters.countRequest(size);
  const body =
    strict && size > payloadLimit
      ? refused("RequestPayloadSizeLimitExceeded", `The request has ${size} bytes, more than 5 MB.`)
      : carryOut(JSON.parse(request) as RequestBody);
  const response = JSON.stringify(body);
  const answered = sizeOf(response);
  counters.countResponse(answered);
  if (!strict || answered <= payloadLimit) return response;
  return JSON.stringify(
    refused(
      "ResponsePayloadSizeLimitExceeded",
      `The response has ${answered} bytes, more than 5 MB.`
    )
  );
};
