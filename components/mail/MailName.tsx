import type { OutboxItem } from "#lib/mail/queries";

/** Which mail a button is about, for whoever hears it without seeing the row. */
export function MailName({ mail }: { mail: OutboxItem }) {
  const { subject, locale, toName, toAddress } = mail;
  return (
    <span className="oculto">
      {" "}
      «<span lang={locale}>{subject}</span>» para {toName || toAddress}
    </span>
  );
}
