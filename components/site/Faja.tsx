/** The woven band at the top of every page, once: to give and to receive. */
export function Faja() {
  return <div className="faja" aria-hidden="true" />;
}
