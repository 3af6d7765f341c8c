import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { type AgencyKind, agencyKindLabels } from "@/lib/agency/domain/agency";
import { type DraftPart, draftParts, nextPart } from "@/lib/convention/domain/draft";
import { immersionObjectives } from "@/lib/convention/domain/vocabulary";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { french } from "@/lib/platform/typography";
import { remoteWorkModeLabels, remoteWorkModes } from "@/lib/reference/vocabulary";
import { EntrepriseForm } from "./entreprise-form";
import { HorairesForm } from "./horaires-form";
import { MetierForm } from "./metier-form";
import type { PartFormProps } from "./part-form";
import { partWords } from "./parts";
import { StructureForm } from "./structure-form";
import { VousForm } from "./vous-form";

type Agency = { readonly id: string; readonly name: string; readonly kind: AgencyKind; readonly city: string };

type PartPageProps = {
  readonly part: DraftPart;
  /** Address of the request's list. */
  readonly base: string;
  readonly values: FormValues;
  readonly agencies: readonly Agency[];
  readonly save: FormAction;
};

const sevenHours = { start1: "9 h", end1: "12 h", start2: "13 h", end2: "17 h" };

/** A week of 35 hours, to change rather than to type. */
const usualWeek: FormValues = Object.fromEntries(
  [0, 1, 2, 3, 4].flatMap((day) => [
    [`week[${day}].worked`, "true"],
    ...Object.entries(sevenHours).map(([field, value]) => [`week[${day}].${field}`, value]),
  ]),
);

const starting: Partial<Record<DraftPart, FormValues>> = { horaires: { ...usualWeek, remoteWorkMode: "ON_SITE" } };

const initialOf = (part: DraftPart, values: FormValues): FormValues => {
  const hasWeek = Object.keys(values).some((name) => name.startsWith("week["));
  return part === "horaires" && hasWeek ? values : { ...starting[part], ...values };
};

const formOf: Record<DraftPart, (props: PartFormProps, agencies: readonly Agency[]) => ReactNode> = {
  vous: (props) => <VousForm {...props} />,
  structure: (props, agencies) => (
    <StructureForm
      {...props}
      agencies={agencies.map(({ id, name, kind, city }) => ({
        value: id,
        label: `${city} : ${name} (${agencyKindLabels[kind]})`,
      }))}
    />
  ),
  entreprise: (props) => <EntrepriseForm {...props} />,
  metier: (props) => (
    <MetierForm
      {...props}
      objectives={immersionObjectives.map((objective) => ({
        value: objective,
        label: french(objective.replace("'", "’")),
      }))}
    />
  ),
  horaires: (props) => (
    <HorairesForm
      {...props}
      modes={remoteWorkModes.map((mode) => ({ value: mode, label: remoteWorkModeLabels[mode] }))}
    />
  ),
};

/** One part of the request: its questions, with what was answered. */
export const PartPage = ({ part, base, values, agencies, save }: PartPageProps) => {
  const next = nextPart(part);
  const props: PartFormProps = {
    save,
    initial: pristine(initialOf(part, values)),
    position: draftParts.indexOf(part) + 1,
    next: next ? partWords[next].title.toLowerCase() : "vérifier et envoyer",
    question: french(partWords[part].question),
  };
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <div className="mb-6">
        <BackLink href={base}>Toutes les parties</BackLink>
      </div>
      {formOf[part](props, agencies)}
    </div>
  );
};
