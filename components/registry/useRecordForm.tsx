import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useLeaveGuard } from "#components/editorial/workspace/useLeaveGuard";
import { useTypedEarly } from "#components/ui/useTypedEarly";
import type { ActionResult } from "#lib/platform/action";

/** Why a form was not saved, with a sentence for each field to correct. */
export interface Trouble {
  message: string;
  fields: Record<string, string>;
  /** A record of the directory that already has the name. */
  existingId: string | null;
}

const unreachable: Trouble = {
  message: "No hubo respuesta del servidor: puede ser su conexión. Lo que escribió sigue aquí.",
  fields: {},
  existingId: null,
};

function existingId(data: unknown): string | null {
  const named = data && typeof data === "object" && "id" in data ? data.id : null;
  return typeof named === "string" ? named : null;
}

async function outcomeOf<Value>(saving: Promise<ActionResult<Value>>) {
  const result = await saving.catch(() => null);
  if (result?.ok) return { value: result.value, trouble: null };
  if (!result) return { trouble: unreachable };
  const { message, fields, data } = result.refusal;
  return { trouble: { message, fields, existingId: existingId(data) } };
}

interface Options<Fields, Value> {
  initial: Fields;
  save(fields: Fields): Promise<ActionResult<Value>>;
  /** After saving, when the page is being read anew. */
  onSaved?(value: Value): void;
  /** Empties the form after saving, for one that adds. */
  clears?: boolean;
}

type TextName<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends string ? Name : never;
}[keyof Fields] &
  string;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Takes the keyboard to the first field to correct. */
function useFocusOn(trouble: Trouble | null) {
  const form = useRef<HTMLFormElement>(null);
  useTypedEarly(form);
  useEffect(() => {
    if (trouble) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [trouble]);
  return form;
}

/** A form over one record: what is typed stays until it is saved, and a refusal goes to its field. */
export function useRecordForm<Fields extends object, Value>(options: Options<Fields, Value>) {
  const { initial, save, onSaved, clears = false } = options;
  const router = useRouter();
  const prefix = useId();
  const [fields, setFields] = useState(initial);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [state, setState] = useState<"clean" | "dirty" | "saving" | "saved">("clean");
  const form = useFocusOn(trouble);
  useLeaveGuard(state === "dirty");

  function set(part: Partial<Fields>): void {
    setFields((before) => ({ ...before, ...part }));
    setState("dirty");
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (state === "saving") return;
    setState("saving");
    setTrouble(null);
    const outcome = await outcomeOf(save(fields));
    setTrouble(outcome.trouble);
    if (outcome.trouble) return setState("dirty");
    if (clears) setFields(initial);
    setState("saved");
    router.refresh();
    onSaved?.(outcome.value);
  }

  const idOf = (name: string) => `${prefix}-${name}`;
  const errorOf = (name: string) => trouble?.fields[name];
  const text = (name: TextName<Fields>) => ({
    ...{ id: idOf(name), name, value: String(fields[name]), error: errorOf(name) },
    onChange: (event: ChangeEvent<Control>) =>
      set({ [name]: event.target.value } as Partial<Fields>),
  });

  return { form, fields, set, text, idOf, errorOf, trouble, state, submit };
}

/** The part of a form that its frame shows. */
export type RecordFormState = Pick<
  ReturnType<typeof useRecordForm<object, unknown>>,
  "form" | "trouble" | "state" | "submit"
>;
