import CloudCheck from "lucide/dist/esm/icons/cloud-check.mjs";
import { Icon } from "@/components/ui/icon";

/** When the answers were last saved; nothing before the first time. */
export const SavedNote = ({ saved }: { readonly saved: string | undefined }) =>
  saved ? (
    <p className="inline-flex items-center gap-2 text-sm text-ink-soft">
      <Icon of={CloudCheck} size="sm" />
      {saved}
    </p>
  ) : null;
