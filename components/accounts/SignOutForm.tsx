import { signOut } from "#lib/accounts/actions/own";

/** The button that ends the session; a plain form, so that it works without a script. */
export function SignOutForm({ className }: { className?: string }) {
  return (
    <form action={signOut}>
      <button type="submit" className={className}>
        Salir
      </button>
    </form>
  );
}
