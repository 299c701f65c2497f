/** Puts plain text on the clipboard. Rejects where the browser does not allow it. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Puts formatted text on the clipboard, with its plain form for places that take no other. */
export const copyRich = (text: string, html: string): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);

/** Puts a picture on the clipboard. The promise goes in unawaited: the permission lasts only as long as the click. */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);

/** Milliseconds until a saved file's address is let go: the browser has begun to write it by then. */
const LET_GO = 10_000;

/** Hands a file to the browser's own saving; nothing leaves the device. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LET_GO);
}
