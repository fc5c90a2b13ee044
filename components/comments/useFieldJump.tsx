import { flushSync } from "react-dom";
import { useComments } from "#components/comments/CommentsContext";
import { focusField } from "#components/editorial/form/focusField";
import { pathOfField } from "#lib/comments/fields";

function nearest(field: string): HTMLElement | null {
  const steps = field.split(".");
  while (steps.length > 0) {
    const name = CSS.escape(steps.join("."));
    const found = document.querySelector<HTMLElement>(`[data-comenta="${name}"]`);
    if (found) return found;
    steps.pop();
  }
  return null;
}

/** Leads to a commented field, or to the nearest place that holds it, with its comments open. */
export function useFieldJump(content: object): (field: string) => void {
  const { setOpen } = useComments();
  return (field) => {
    const place = nearest(field);
    if (!place) return focusField(pathOfField(content, field) ?? field.split(".")[0] ?? "");
    flushSync(() => setOpen(place.dataset.comenta ?? null));
    place.scrollIntoView({ block: "center" });
    place.querySelector("button")?.focus({ preventScroll: true });
  };
}
