/** What gives back what was pressed: every part of the page works by now. */
export const atWork = "panel:listo";

/**
 * Runs in the page before its scripts. A button that only they understand would do nothing, and a form that they
 * send would be sent by the browser to the page itself, which loses it: the last one pressed waits for them.
 */
function keepPresses(ending: string): void {
  let wanted: (() => void) | null = null;
  const onClick = ({ target, isTrusted }: Event) => {
    // What was chosen early is told by a click that nobody made.
    if (!isTrusted) return;
    const button = target instanceof Element ? target.closest("button") : null;
    wanted = button?.type === "button" ? () => button.click() : null;
  };
  const onSubmit = (event: SubmitEvent) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.hasAttribute("action")) return;
    event.preventDefault();
    wanted = () => form.requestSubmit(submitter);
  };
  addEventListener("click", onClick, true);
  addEventListener("submit", onSubmit, true);
  const giveBack = () => {
    removeEventListener("click", onClick, true);
    removeEventListener("submit", onSubmit, true);
    wanted?.();
  };
  addEventListener(ending, giveBack, { once: true });
}

const keeping = `(${keepPresses})(${JSON.stringify(atWork)})`;

/** Keeps what is pressed before the page's scripts arrive. Stands before what can be pressed. */
export function EarlyPresses() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed text of this file
  return <script dangerouslySetInnerHTML={{ __html: keeping }} />;
}
