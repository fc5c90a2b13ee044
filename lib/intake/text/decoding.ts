/** A text file by its bytes: UTF-8, UTF-16 with its mark, or what Windows wrote before; null for what is no text. */
export function decodedText(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const control = bytes.subarray(0, 65_536).filter((byte) => byte < 9 || (byte > 13 && byte < 32));
  if (control.includes(0) || control.length > bytes.length / 50) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
