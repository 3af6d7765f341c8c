import type { ReactNode } from "react";
import { PrivacyNote } from "@/components/site/privacy-note";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Steps } from "@/components/ui/steps";
import { type DraftPart, type DraftView, draftParts, nextPart } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { levelText } from "@/lib/convention/domain/schooling-text";
import { type InternshipKind, levelsOfEducation, objectivesOf } from "@/lib/convention/domain/vocabulary";
import { presetsOf, presetValues } from "@/lib/convention/domain/week-presets";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { french } from "@/lib/platform/typography";
import { remoteWorkModeLabels, remoteWorkModes } from "@/lib/reference/vocabulary";
import { agencyGroups, type ChosenAgency } from "./agency-groups";
import { LawAside } from "./law-aside";
import { EntrepriseForm, HorairesForm, MetierForm, StructureForm, VousForm } from "./lazy-forms";
import { isMinorTyped } from "./minor";
import type { PartFormProps } from "./part-form";
import { partsInAll, partWords } from "./parts";
import { PupilAside } from "./pupil-aside";
import { savedText } from "./saved-text";
import { scheduleView } from "./schedule-view";
import { situationChoices } from "./situations";

type PartPageProps = {
  readonly part: DraftPart;
  /** Address of the request's list. */
  readonly base: string;
  readonly draft: DraftView;
  readonly agencies: readonly ChosenAgency[];
  readonly save: FormAction;
  readonly now: Date;
  /** Differs after each look-up of the company, as the page's address does; "" before the first. */
  readonly lookup: string;
};

/** What a part shows before anybody answered it: a week to change rather than to type. */
const startingWeek = (kind: InternshipKind): FormValues => ({
  ...presetValues(presetsOf[kind][0], {}),
  remoteWorkMode: "ON_SITE",
});

const initialOf = (part: DraftPart, { values: all, around }: DraftView): FormValues => {
  const values = all[part] ?? {};
  const hasWeek = Object.keys(values).some((name) => name.startsWith("week["));
  return part === "horaires" && !hasWeek ? { ...startingWeek(around.kind), ...values } : values;
};

type FormOf = (props: PartFormProps, page: PartPageProps) => ReactNode;

const me = "signatories.beneficiary";

/** The postcode where the person lives, else the department that the address of the request named. */
const whereabouts = ({ values: { vous, structure } }: DraftView): string =>
  String(vous?.[`${me}.address.postcode`] || structure?.agencyDepartment || "");

const formOf: Record<DraftPart, FormOf> = {
  vous: (props) => (
    <VousForm
      {...props}
      situations={situationChoices(props.initial.values[`${me}.situation`])}
      levels={levelsOfEducation.map((level) => ({ value: level, label: french(levelText(level) ?? level) }))}
      isMinor={isMinorTyped(props.initial.values, props.around)}
    />
  ),
  structure: (props, { agencies, draft }) => (
    <StructureForm {...props} agencies={agencyGroups(agencies, whereabouts(draft))} />
  ),
  // What the register answers fills the form anew; a key of its own would lose, without a script, what an action gave back.
  entreprise: (props, { draft: { company }, lookup }) => <EntrepriseForm key={lookup} {...props} company={company} />,
  metier: (props) => (
    <MetierForm
      {...props}
      objectives={objectivesOf[props.around.kind].map((objective) => ({
        value: objective,
        label: french(objective.replace("'", "’")),
      }))}
    />
  ),
  horaires: (props) => (
    <HorairesForm
      {...props}
      modes={remoteWorkModes.map((mode) => ({ value: mode, label: remoteWorkModeLabels[mode] }))}
      presets={presetsOf[props.around.kind]}
      view={scheduleView(props.initial.values, props.around)}
    />
  ),
};

const Heading = ({ part, draft }: Pick<PartPageProps, "part" | "draft">) => {
  const next = nextPart(part);
  const words = partWords[draft.around.kind];
  return (
    <>
      <Steps
        current={draftParts.indexOf(part) + 1}
        total={partsInAll}
        next={next ? words[next].title.toLowerCase() : "vérifier et envoyer"}
      />
      <h1 className="mt-1 text-3xl font-bold">{words[part].question}</h1>
    </>
  );
};

/** One part of the request: its questions, with what was answered. */
export const PartPage = (page: PartPageProps) => {
  const { part, base, draft, save, now } = page;
  const props: PartFormProps = {
    save,
    initial: pristine(initialOf(part, draft)),
    around: draft.around,
    heading: <Heading part={part} draft={draft} />,
    saved: savedText(draft, now),
  };
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 lg:grid lg:grid-cols-[minmax(0,44rem)_1fr] lg:gap-x-14 lg:pt-10">
      <div className="min-w-0">
        <div className="mb-5">
          <BackLink href={base}>Toutes les parties</BackLink>
        </div>
        {formOf[part](props, page)}
        <div className="mt-6">
          <PrivacyNote>
            {`La convention doit contenir ces réponses. Les signataires et ${kindWords[draft.around.kind].agency} les lisent.`}
          </PrivacyNote>
        </div>
      </div>
      {part === "horaires" ? (
        <aside aria-labelledby="loi" className="mt-12 lg:mt-24">
          <LawAside around={draft.around} />
        </aside>
      ) : null}
      {part === "metier" && draft.around.kind === "mini-stage-cci" ? (
        <aside aria-labelledby="eleve" className="mt-12 lg:mt-24">
          <PupilAside />
        </aside>
      ) : null}
    </div>
  );
};
