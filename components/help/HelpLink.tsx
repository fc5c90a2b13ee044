/** The way from a screen to its help. */
export function HelpLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="ayuda-aqui">
      <a href={href}>{label}</a>
    </p>
  );
}
