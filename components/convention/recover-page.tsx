import { PrivacyNote } from "@/components/site/privacy-note";
import type { FormAction } from "@/components/ui/enhanced-action";
import { RecoverForm } from "./recover-form";

/** For who lost the message with their link. */
export const RecoverPage = ({ action }: { readonly action: FormAction }) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <RecoverForm action={action} />
    <div className="mt-8">
      <PrivacyNote>Nous ne disons à personne si une adresse ou une référence est connue.</PrivacyNote>
    </div>
  </div>
);
