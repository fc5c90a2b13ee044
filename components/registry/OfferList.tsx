import { useEffect, useRef } from "react";
import type { Offer } from "#components/registry/offers";
import { highlighted } from "#lib/registry/highlight";

interface Props {
  id: string;
  label: string;
  typed: string;
  notice: string;
  offers: Offer[];
  open: boolean;
  active: number;
  onChoose(offer: Offer): void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;
const keyOf = (offer: Offer) => ("found" in offer ? offer.found.id : "add");

function OfferWords({ offer, typed }: { offer: Offer; typed: string }) {
  if ("add" in offer) return <>Agregar «{offer.add}» al directorio</>;
  const { name, honorific, detail } = offer.found;
  const { before, hit, after } = highlighted(name, typed);
  return (
    <>
      {honorific && `${honorific} `}
      {before}
      <b>{hit}</b>
      {after}
      <br />
      <span className="chico gris">{detail}</span>
    </>
  );
}

/** The list under a combobox. The keyboard stays in the field, which says which option is active. */
export function OfferList(props: Props) {
  const { id, label, typed, notice, offers, open, active, onChoose } = props;
  const popup = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (open && offers.length > 0) popup.current?.scrollIntoView({ block: "nearest" });
  }, [open, offers.length]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="absolute inset-x-[0] z-[5]" ref={popup} hidden={!open}>
      {notice && (
        <p className="sugiere px-[0.75rem] py-[0.6rem] chico gris" aria-hidden="true">
          {notice}
        </p>
      )}
      <ul
        className="sugiere max-h-[19rem] overflow-y-auto"
        id={id}
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a listbox
        role="listbox"
        aria-label={label}
        hidden={offers.length === 0}
      >
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
          <li
            key={keyOf(offer)}
            id={optionId(id, index)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a listbox
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="cursor-pointer"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(offer)}
          >
            <OfferWords offer={offer} typed={typed} />
          </li>
        ))}
      </ul>
    </div>
  );
}
