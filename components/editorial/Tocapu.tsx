import { type SignName, signSize, signs, threadPath } from "#lib/editorial/tocapu";

interface Props {
  sign: SignName;
  large?: boolean;
}

/** The sign of a kind of content. Always stand it beside its word: to assistive technology it is mute. */
export function Tocapu({ sign, large = false }: Props) {
  return (
    <svg
      className={large ? "tocapu grande" : "tocapu"}
      viewBox={`0 0 ${signSize} ${signSize}`}
      aria-hidden="true"
    >
      <path d={threadPath(signs[sign])} />
    </svg>
  );
}
