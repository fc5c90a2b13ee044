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
  children: (control: ControlProps) => ReactNode;
}

/** Label above, help under it, error under the control and tied to it. No placeholders. */
export function Field({ id, label, help, error, children }: FieldProps) {
  const describedBy = [help && `${id}-ayuda`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "campo con-error" : "campo"}>
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
    </div>
  );
}

type Labelled<Control> = Omit<FieldProps, "children" | "id"> &
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
