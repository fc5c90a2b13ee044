import { StatusPage } from "#components/site/StatusPage";
import { subscriptionPath } from "#lib/subscriptions/address";

/** For a link that opens nothing: a wrong one, one that was used, one whose subscription ended. */
export function DeadLink({ children }: { children: string }) {
  return (
    <StatusPage
      kicker="Suscripción por correo"
      title="Este enlace ya no sirve"
      way={{ href: subscriptionPath, label: "Ir a la suscripción por correo" }}
    >
      <p>{children}</p>
    </StatusPage>
  );
}
