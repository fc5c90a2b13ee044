import { fieldId, type Path } from "#lib/editorial/form/paths";

const controls =
  "input:not([disabled]), select, textarea, [contenteditable=true], button:not([disabled])";

/**
 * Takes the keyboard and the view to the field of a path, or to the nearest one that holds it. In a text
 * that is where it is written, not the buttons above it.
 */
export function focusField(path: Path): void {
  const steps = path.split(".");
  while (steps.length > 0) {
    const element = document.getElementById(fieldId(steps.join(".")));
    if (element) {
      const control = element.matches(controls)
        ? element
        : (element.querySelector<HTMLElement>("[contenteditable=true]") ??
          element.querySelector<HTMLElement>(controls));
      (control ?? element).focus({ preventScroll: true });
      element.scrollIntoView({ block: "center" });
      return;
    }
    steps.pop();
  }
}
