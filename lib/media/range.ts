/** The bytes of a part, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

const shape = /^bytes=(\d{0,15})-(\d{0,15})$/;

/** "-500" asks for the last 500 bytes. */
function lastBytes(count: number, length: number): ByteRange {
  return { start: count === 0 ? length : Math.max(0, length - count), end: length - 1 };
}

function askedRange(first: string, last: string, length: number): ByteRange {
  if (first === "") return lastBytes(Number(last), length);
  return {
    start: Number(first),
    end: last === "" ? length - 1 : Math.min(Number(last), length - 1),
  };
}

/**
 * Reads a Range header of one range (RFC 9110, 14.1.2) over a length in bytes: null to send
 * everything, "unsatisfiable" when it lies outside.
 */
export function readRange(
  header: string | null,
  length: number,
): ByteRange | "unsatisfiable" | null {
  const [, first = "", last = ""] = shape.exec(header ?? "") ?? [];
  if (first + last === "") return null;
  const range = askedRange(first, last, length);
  if (range.start >= length) return "unsatisfiable";
  return range.end < range.start ? null : range;
}
