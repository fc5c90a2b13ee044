import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "secondary" | "plain" | "danger";

const classes: Record<ButtonVariant, string> = {
  primary: "boton pri",
  secondary: "boton",
  plain: "boton llano",
  danger: "boton pel",
};

interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
}

/** A button with a verb. One `primary` for each task on screen; `danger` states its consequence. */
export function Button({
  variant = "secondary",
  type = "button",
  className,
  ...rest
}: ButtonProps) {
  const names = [classes[variant], className].filter(Boolean).join(" ");
  return <button type={type} className={names} {...rest} />;
}

interface LinkButtonProps extends ComponentProps<"a"> {
  href: string;
  variant?: ButtonVariant;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ variant = "secondary", className, ...rest }: LinkButtonProps) {
  return <a className={[classes[variant], className].filter(Boolean).join(" ")} {...rest} />;
}
