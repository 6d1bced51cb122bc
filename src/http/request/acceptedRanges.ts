/** A range of a header such as Accept or Accept-Encoding. */
export interface AcceptedRange {
  readonly name: string;
  /** From 0, which refuses it, to 1. */
  readonly quality: number;
}

/** The ranges of a header, in their order. */
export function acceptedRanges(header: string): AcceptedRange[] {
  return header.split(",").map((part) => {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => /^q\s*=/.test(parameter));
    return { name, quality: quality === undefined ? 1 : Number(quality.slice(quality.indexOf("=") + 1)) || 0 };
  });
}

/** Whether an Accept-Encoding header takes gzip. */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  const ranges = acceptedRanges(String(header ?? ""));
  const range = ["gzip", "x-gzip", "*"].flatMap((name) => ranges.find((candidate) => candidate.name === name) ?? [])[0];
  return range !== undefined && range.quality > 0;
}
