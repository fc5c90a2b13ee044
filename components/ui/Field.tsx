import type { ComponentProps, ReactNode } from "react";

/** What ties a control to its label, help and error. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
  /** What belongs to the field and is not its control. */
  aside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** Label above, help under it, error under the control and tied to it. No placeholders. */
export function Field({ id, label, help, error, aside, children }: FieldProps) {
  const describedBy = [help && `${id}-ayuda`, error && `${id}-error`].filter(Boolean).join(" ");
  const names = ["campo", error && "con-error", aside && "con-comentario"];
  return (
    <div className={names.filter(Boolean).join(" ")}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className="ayuda" id={`${id}-ayuda`}>
          {help}
        </span>
      )}
      {children({
        id,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {aside}
    </div>
  );
}

type Labelled<Control> = Omit<FieldProps, "children" | "id" | "aside"> &
  Control & { id?: string; name: string };

/** A field with a one-line text control. `id` is the name unless it is given. */
export function TextField(props: Labelled<ComponentProps<"input">>) {
  const { label, help, error, id = props.name, ...rest } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(control) => <input {...rest} {...control} />}
    </Field>
  );
}

/** A field with a text control of several lines. */
export function TextAreaField(props: Labelled<ComponentProps<"textarea">>) {
  const { label, help, error, id = props.name, ...rest } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(control) => <textarea {...rest} {...control} />}
    </Field>
  );
}

/** A field whose control offers `options`, in order. */
export function SelectField(
  props: Labelled<ComponentProps<"select">> & { options: { value: string; label: string }[] },
) {
  const { label, help, error, options, id = props.name, ...rest } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(control) => (
        <select {...rest} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A checkbox or a radio button with its words at the right; the whole line is the target. */
export function CheckField({
  label,
  type = "checkbox",
  ...rest
}: ComponentProps<"input"> & { label: ReactNode; type?: "checkbox" | "radio" }) {
  return (
    <label className="marcar">
      <input type={type} {...rest} />
      <span>{label}</span>
    </label>
  );
}
