import { useLanguage } from "#components/site/useLanguage";
import { signOut } from "#lib/accounts/actions/own";

/** The button that ends the session; a plain form, so that it works without a script. */
export function SignOutForm({ className }: { className?: string }) {
  const { t } = useLanguage();
  return (
    <form action={signOut}>
      <button type="submit" className={className}>
        {t("account.signOut")}
      </button>
    </form>
  );
}
