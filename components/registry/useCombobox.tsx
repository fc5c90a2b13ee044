import { type KeyboardEvent, useState } from "react";
import { intentOf, moved } from "#components/registry/listKeys";
import { type Offer, offersFor } from "#components/registry/offers";
import type { RegistryComboboxProps } from "#components/registry/RegistryCombobox";
import { useAdding } from "#components/registry/useAdding";
import { useLookup } from "#components/registry/useLookup";
import type { LookupResult } from "#lib/registry/schema";

type Inputs = Pick<RegistryComboboxProps, "value" | "onChange" | "find" | "create">;
const closed = { open: false, active: -1 };

/** What a combobox of the directory knows and does; how it looks is the component's. */
export function useCombobox({ value, onChange, find, create }: Inputs) {
  const { lookup, ask } = useLookup(find);
  const [list, setList] = useState(closed);
  const link = (found: LookupResult) => onChange({ id: found.id, name: found.name }, found);
  const adding = useAdding(create, link);
  const offers = offersFor(lookup, create !== undefined);
  const close = () => setList(closed);

  function show(text: string): void {
    setList({ open: true, active: -1 });
    ask(text);
  }

  function type(name: string): void {
    adding.forget();
    onChange({ id: null, name });
    show(name);
  }

  function choose(offer: Offer | undefined): void {
    close();
    if (offer && "add" in offer) void adding.add(offer.add);
    else if (offer) link(offer.found);
  }

  function press(event: KeyboardEvent): void {
    const intent = intentOf(event, list.open);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    if (intent === "close") close();
    else if (intent === "take") choose(offers[list.active]);
    else if (!list.open) show(value.name);
    else setList({ open: true, active: moved(list.active, intent.step, offers.length) });
  }

  return { ...list, lookup, offers, adding, type, press, close, choose };
}
