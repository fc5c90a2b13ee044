import { type KeyboardEvent, useState } from "react";
import { type Offer, offersFor } from "#components/registry/offers";
import type { RegistryComboboxProps } from "#components/registry/RegistryCombobox";
import { useLookup } from "#components/registry/useLookup";
import type { LookupResult } from "#lib/registry/schema";

const unreachable = "No se pudo agregar. Revise su conexión y vuelva a intentarlo.";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The option after a key: up and down go round, and one step beyond the ends is the field itself (-1). */
function moved(active: number, step: number, count: number): number {
  const stops = count + 1;
  return ((active + 1 + step + stops) % stops) - 1;
}

type Inputs = Pick<RegistryComboboxProps, "value" | "onChange" | "find" | "create">;

/** What a combobox of the directory knows and does; how it looks is the component's. */
export function useCombobox({ value, onChange, find, create }: Inputs) {
  const { lookup, ask } = useLookup(find);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState("");
  const offers = offersFor(lookup, create !== undefined);

  function show(text: string): void {
    setOpen(true);
    setActive(-1);
    ask(text);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function type(name: string): void {
    setProblem("");
    onChange({ id: null, name });
    show(name);
  }

  function take(result: LookupResult): void {
    onChange({ id: result.id, name: result.name }, result);
    close();
  }

  async function add(name: string): Promise<void> {
    if (!create || adding) return;
    close();
    setAdding(true);
    const answer = await create(name).catch(() => null);
    setAdding(false);
    if (answer?.ok) return take(answer.value);
    const { message = unreachable, fields = {} } = answer?.refusal ?? {};
    setProblem(Object.values(fields)[0] ?? message);
  }

  async function choose(offer: Offer): Promise<void> {
    if ("add" in offer) return add(offer.add);
    take(offer.found);
  }

  function step(by: number): void {
    if (open) setActive(moved(active, by, offers.length));
    else show(value.name);
  }

  function enter(): void {
    const offer = offers[active];
    if (offer) void choose(offer);
    else close();
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const move = steps[event.key];
    if (!move && !open) return;
    if (move) step(move);
    else if (event.key === "Enter") enter();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { lookup, offers, open, active, adding, problem, type, press, close, choose };
}
