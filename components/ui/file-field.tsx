import { described, type FieldBinding, type FieldTexts, fieldId } from "./field";
import { FieldFrame } from "./field-frame";

type FileFieldProps = Omit<FieldTexts, "required"> &
  Pick<FieldBinding, "name" | "error" | "autoFocus"> & {
    /** Extensions that the file chooser offers, apart by commas. */
    readonly accept: string;
  };

/** One file from the person's device. A browser never keeps it when a page comes back: the form says so. */
export const FileField = ({ label, hint, optional, error, accept, name, autoFocus }: FileFieldProps) => (
  <FieldFrame {...{ label, hint, optional, error, name }}>
    <input
      {...{ name, autoFocus }}
      id={fieldId(name)}
      type="file"
      accept={accept}
      {...described(name, hint, error)}
      className={`w-full rounded-md text-ink file:mr-4 file:min-h-12 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-surface file:px-5 file:py-2 file:font-medium file:text-primary-ink ${error ? "border-2 border-danger bg-danger-soft p-2" : ""}`}
    />
  </FieldFrame>
);
