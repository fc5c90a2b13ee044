import { Sheet } from "#components/accounts/Sheet";
import { AddressForm } from "#components/subscriptions/AddressForm";
import { PaceForm } from "#components/subscriptions/PaceForm";

/** What only administrators do with subscriptions. */
export function Administration({ perMinute }: { perMinute: number }) {
  return (
    <div className="max-w-[40rem]">
      <Sheet title="Un correo en particular">
        <AddressForm />
      </Sheet>
      <Sheet title="Ritmo de los envíos">
        <PaceForm perMinute={perMinute} />
      </Sheet>
    </div>
  );
}
