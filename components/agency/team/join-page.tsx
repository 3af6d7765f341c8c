import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/enhanced-action";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { type AgencyKind, agencyKindLabels } from "@/lib/agency/domain/agency";
import { french } from "@/lib/platform/typography";
import { JoinChoice } from "./join-choice";

type JoinPageProps = {
  /** What was searched for; undefined before any search. */
  readonly searched: string | undefined;
  readonly found: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: AgencyKind;
    readonly city: string;
  }[];
  readonly join: FormAction;
};

/** Finds one's agency and asks to join it. */
export const JoinAgencyPage = ({ searched, found, join }: JoinPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href="/espace/agence/structures">Mes structures</BackLink>
    </div>
    <div>
      <h1 className="text-3xl font-bold">Rejoindre une structure</h1>
      <p className="mt-3 text-ink-soft">
        Cherchez la vôtre. Les personnes qui l’administrent reçoivent votre demande, avec votre nom et votre adresse.
      </p>
    </div>
    <search>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <TextField label="Nom ou ville de la structure" name="nom" defaultValue={searched ?? ""} />
        </div>
        <SubmitButton kind="secondary">Chercher</SubmitButton>
      </form>
    </search>
    {searched === undefined ? null : found.length === 0 ? (
      <EmptyState sentence={french(`Aucune structure pour « ${searched} ». Essayez sa ville, ou moins de mots.`)} />
    ) : (
      <JoinChoice
        join={join}
        choices={found.map(({ id, name, kind, city }) => ({
          value: id,
          label: name,
          hint: `${agencyKindLabels[kind]}, ${city}`,
        }))}
      />
    )}
  </div>
);
