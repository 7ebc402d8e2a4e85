/** Line ends of Windows, however many times the text went through one. */
const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

/**
 * The bytes of a `.reg` file: UTF-16LE with byte order mark and CRLF, which is what "Windows Registry Editor Version 5.00"
 * says and what `regedit.exe` exports.
 */
export function encodeRegFile(text: string): Uint8Array<ArrayBuffer> {
  const units = `\ufeff${crlf(text)}`;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}

/**
 * The bytes of a `.ps1` file: ASCII with CRLF. Windows PowerShell 5.1 reads a file without byte order mark in the code page of
 * the machine, so that any other character could change its meaning.
 *
 * @throws RangeError if the text is not ASCII.
 */
export function encodePs1File(text: string): Uint8Array<ArrayBuffer> {
  const at = text.search(/[^\t\r\n\u0020-\u007e]/);
  if (at >= 0)
    throw new RangeError(`not ASCII at character ${at}: U+${text.charCodeAt(at).toString(16).padStart(4, '0')}`);
  return new TextEncoder().encode(crlf(text));
}
