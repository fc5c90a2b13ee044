import { fieldId, type Path } from "#lib/editorial/form/paths";

const controls =
  "input:not([disabled]), select, textarea, [contenteditable=true], button:not([disabled])";

function controlOf(element: HTMLElement): HTMLElement {
  if (element.matches(controls)) return element;
  const text = element.querySelector<HTMLElement>("[contenteditable=true]");
  return text ?? element.querySelector<HTMLElement>(controls) ?? element;
}

function focusElement(element: HTMLElement): void {
  controlOf(element).focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}

const isOnTheWay = (element: HTMLElement) =>
  element.querySelector(".editor[aria-busy=true]") !== null;

/**
 * Takes the keyboard and the view to the field of a path, or to the nearest one that holds it. In a text
 * that is where it is written, not the buttons above it. A field that is still on the way is named in the
 * address, where it finds that it was asked for.
 */
export function focusField(path: Path): void {
  const steps = path.split(".");
  let element: HTMLElement | null = null;
  while (!element && steps.length > 0) {
    element = document.getElementById(fieldId(steps.join(".")));
    steps.pop();
  }
  if (!element) return;
  if (isOnTheWay(element)) location.assign(`#${element.id}`);
  else focusElement(element);
}

/**
 * Goes to the field that the address names, unless something has the keyboard by now. By itself the browser
 * only shows a field that holds others: so it does with a link that is followed before the page's scripts
 * are there.
 */
export function focusAsked(): void {
  const id = location.hash.slice(1);
  const element = id.startsWith(fieldId("")) ? document.getElementById(id) : null;
  if (!element || isOnTheWay(element) || document.activeElement !== document.body) return;
  // Asked once: the same field made anew later is not asked for again.
  history.replaceState(history.state, "", location.pathname + location.search);
  focusElement(element);
}
