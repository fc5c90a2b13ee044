/** What ends the holding: the page's scripts have taken over its fields. */
export const takenOver = "campos:tomados";

/**
 * Runs in the page before its scripts. React takes a text area over by writing the server's text into it again,
 * which loses what was typed and moves the caret: so those that stand in the page hold off such writes until
 * useTypedEarly tells what was typed.
 */
function holdTextAreas(ending: string): void {
  const area = HTMLTextAreaElement.prototype;
  const initial = Object.getOwnPropertyDescriptor(area, "defaultValue") ?? {};
  const text = Object.getOwnPropertyDescriptor(Node.prototype, "textContent") ?? {};
  Object.defineProperties(area, {
    defaultValue: {
      ...initial,
      set(this: Node, value) {
        if (!this.isConnected) initial.set?.call(this, value);
      },
    },
    textContent: {
      ...text,
      get(this: Node) {
        return this.isConnected ? null : text.get?.call(this);
      },
    },
  });
  const release = () => {
    Object.defineProperty(area, "defaultValue", initial);
    Reflect.deleteProperty(area, "textContent");
  };
  addEventListener(ending, release, { once: true });
}

const holding = `(${holdTextAreas})(${JSON.stringify(takenOver)})`;

/** Keeps what is typed into a page before its scripts arrive. Stands before the fields. */
export function EarlyTyping() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed text of this file
  return <script dangerouslySetInnerHTML={{ __html: holding }} />;
}
