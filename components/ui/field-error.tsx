import CircleAlert from "lucide/dist/esm/icons/circle-alert.mjs";
import { errorId } from "./field";
import { Icon } from "./icon";

/** What is wrong with one field, right above its control. */
export const FieldError = ({ name, message }: { readonly name: string; readonly message: string | undefined }) =>
  message ? (
    <p id={errorId(name)} className="mt-1.5 flex gap-2 text-sm font-medium text-danger-ink">
      <Icon of={CircleAlert} />
      <span>
        <span className="sr-only">Erreur&nbsp;: </span>
        {message}
      </span>
    </p>
  ) : null;
