import type { ComponentPropsWithRef } from "react";
import { type ButtonLook, buttonClass } from "./button-style";

type ButtonProps = ButtonLook & Omit<ComponentPropsWithRef<"button">, "className" | "style" | "disabled">;

/** A button that is not a form's own; never disabled: let people press, then explain. */
export const Button = ({ kind, size, full, type = "button", ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={buttonClass({ ...(kind && { kind }), ...(size && { size }), ...(full && { full }) })}
  />
);
