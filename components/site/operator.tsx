import CircleDashed from "lucide/dist/esm/icons/circle-dashed.mjs";
import { Tag } from "@/components/ui/tag";

/** Who runs this deployment; what nobody has filled in yet is undefined. */
export type SiteOperator = {
  readonly publisher: string | undefined;
  readonly director: string | undefined;
  readonly host: string | undefined;
  readonly contactEmail: string | undefined;
  readonly privacyEmail: string | undefined;
};

const Missing = () => (
  <Tag tone="neutral" icon={CircleDashed}>
    À renseigner par l’exploitant
  </Tag>
);

/** A fact about the deployment, or that it still has to be filled in. */
export const Told = ({ fact }: { readonly fact: string | undefined }) => fact ?? <Missing />;

/** An address to write to, or that it still has to be filled in. */
export const WriteTo = ({ email }: { readonly email: string | undefined }) =>
  email ? (
    <a className="link wrap-anywhere" href={`mailto:${email}`}>
      {email}
    </a>
  ) : (
    <Missing />
  );
