import { cleanPasted } from "#lib/editorial/paste/clean";

/** Said when the clipboard brought an image that the text cannot hold. */
export const imageNotPasted = "La imagen no se pegó: súbala a la biblioteca.";

const hasImage = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].some((file) => file.type.startsWith("image/"));

/** How the text takes what is pasted or dropped into it. */
export function pasting(onImage: () => void) {
  function refuse(data: DataTransfer | null): boolean {
    if (!hasImage(data) || data?.types.includes("text/html")) return false;
    onImage();
    return true;
  }
  return {
    transformPastedHTML(html: string): string {
      const { html: clean, images } = cleanPasted(html);
      if (images > 0) onImage();
      return clean;
    },
    handlePaste: (_: unknown, event: ClipboardEvent) => refuse(event.clipboardData),
    handleDrop: (_: unknown, event: DragEvent) => refuse(event.dataTransfer),
  };
}
