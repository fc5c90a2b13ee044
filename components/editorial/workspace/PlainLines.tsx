/** A text of several lines, each its own paragraph. */
export function PlainLines({ text }: { text: string }) {
  return (
    <div className="renglones">
      {text.split("\n").map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are read, never moved
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}
