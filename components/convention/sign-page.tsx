import UserCheck from "lucide/dist/esm/icons/user-check.mjs";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { requestOf, signatoryOf } from "@/lib/convention/domain/convention";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import { actorRoleLabels, type ConventionActorRole, isSignatoryRole } from "@/lib/convention/domain/roles";
import { isFinal } from "@/lib/convention/domain/status";
import { capitalised, formatInstant, french } from "@/lib/platform/typography";
import { ConventionFiles } from "./convention-files";
import { essentials } from "./essentials";
import { FullText } from "./full-text";
import { SignForm } from "./sign-form";
import { resendOf, Signers } from "./signers";
import { StatusTag } from "./status-tag";
import { commitmentsOf, consentLabel, standingOf, stateFor, titleFor } from "./turns";

type SignPageProps = {
  readonly file: ConventionCase;
  readonly role: ConventionActorRole;
  readonly linkId: string;
  readonly sign: FormAction;
  readonly sendLink: FormAction;
  readonly copy: FormAction;
  readonly leave: FormAction;
};

const personOf = ({ convention }: ConventionCase, role: ConventionActorRole) =>
  isSignatoryRole(role) ? signatoryOf(convention, role) : convention.establishmentTutor;

const Identity = ({ file, role, leave }: Pick<SignPageProps, "file" | "role" | "leave">) => {
  const person = personOf(file, role);
  return (
    <div className="mt-6 flex gap-3 rounded-lg bg-sunken p-4">
      <Icon of={UserCheck} />
      <div>
        <p>
          Vous êtes{" "}
          <strong>
            {person?.firstName} {person?.lastName}
          </strong>
          , {actorRoleLabels[file.convention.internshipKind][role]}.
        </p>
        <PostForm action={leave} className="mt-2">
          <SubmitButton kind="secondary" size="dense" pendingLabel="Fermeture…">
            Ce n’est pas moi, ou j’ai fini
          </SubmitButton>
        </PostForm>
      </div>
    </div>
  );
};

const Signing = ({ file: { convention, text }, role, sign }: Pick<SignPageProps, "file" | "role" | "sign">) => {
  if (!isSignatoryRole(role)) return null;
  return (
    <Panel title={{ id: "signature", text: "Votre signature", size: "xl" }}>
      <p>En signant, vous vous engagez à&nbsp;:</p>
      <ul className="mt-2 mb-5 grid list-disc gap-1.5 pl-5">
        {commitmentsOf(convention, role).map((commitment) => (
          <li key={commitment}>{commitment}</li>
        ))}
      </ul>
      <SignForm action={sign} textHash={text.hash} label={consentLabel(role)} />
    </Panel>
  );
};

const Outcome = ({ file, role }: Pick<SignPageProps, "file" | "role">) => {
  const { convention, agency } = file;
  const signedAt = isSignatoryRole(role) ? signatoryOf(convention, role)?.signedAt : undefined;
  const state = stateFor(standingOf(convention), { steps: agency.validationSteps, agencyName: agency.name });
  const tone = convention.status === "ACCEPTED_BY_VALIDATOR" || signedAt ? "positive" : "info";
  return (
    <Notice tone={tone} title={signedAt ? `C’est signé, le ${formatInstant(signedAt)}.` : state}>
      {signedAt ? <p>{state}</p> : null}
      {convention.statusJustification ? (
        <p className="whitespace-pre-line">« {convention.statusJustification} »</p>
      ) : null}
      {convention.changeRequest ? <p className="whitespace-pre-line">« {convention.changeRequest.reason} »</p> : null}
      {convention.status === "ACCEPTED_BY_VALIDATOR" ? null : (
        <p>{capitalised(kindWords[convention.internshipKind].the)} ne commence pas avant la validation.</p>
      )}
    </Notice>
  );
};

const History = ({ findings }: { readonly findings: ConventionCase["history"] }) =>
  findings.length === 0 ? null : (
    <div className="mt-6">
      <Notice tone="caution" title="Vos autres immersions dans cette entreprise empêchent de valider celle-ci.">
        <ul className="grid gap-1.5">
          {findings.map(({ rule, message, article }) => (
            <li key={rule}>{french(`${message} (${article})`)}</li>
          ))}
        </ul>
        <p className="mt-2">Voyez avec votre structure d’accompagnement ce qui est possible.</p>
      </Notice>
    </div>
  );

const WhatIsWrong = ({ actions, linkId }: Pick<ConventionCase, "actions"> & Pick<SignPageProps, "linkId">) => {
  if (actions.includes("editFinal")) {
    return (
      <p>
        Quelqu’un d’autre accueille la personne sur place&nbsp;?{" "}
        <a href={`/convention/${linkId}/corriger-une-information`} className="link">
          Changez la personne qui accueille
        </a>
      </p>
    );
  }
  if (!actions.includes("requestChange")) return null;
  const edits = actions.includes("edit");
  return (
    <p>
      Quelque chose est faux&nbsp;?{" "}
      {edits ? (
        <>
          <a href={`/convention/${linkId}/corriger`} className="link">
            Modifiez la convention
          </a>
          {" ou "}
        </>
      ) : null}
      <a href={`/convention/${linkId}/demander-une-modification`} className="link">
        {edits ? "demandez à quelqu’un de la corriger" : "Demandez une modification"}
      </a>
    </p>
  );
};

const TakeUpAgain = ({ file: { convention, actions }, copy }: Pick<SignPageProps, "file" | "copy">) =>
  actions.includes("copy") && isFinal(convention.status) ? (
    <PostForm action={copy} className="mt-10">
      <p className="mb-3">
        Un{kindWords[convention.internshipKind].agrees} autre {kindWords[convention.internshipKind].name}&nbsp;? Vous ne
        retapez rien&nbsp;: changez seulement les dates.
      </p>
      <SubmitButton kind="secondary" full="phone" pendingLabel="Préparation…">
        Reprendre ces réponses dans une nouvelle demande
      </SubmitButton>
    </PostForm>
  ) : null;

/** A convention for somebody who opened it with their code: read it, sign it, ask for a change, follow it. */
export const SignPage = ({ file, role, linkId, sign, sendLink, copy, leave }: SignPageProps) => {
  const { convention, agency, actions } = file;
  const mustSign = actions.includes("sign");
  const mustCorrect = actions.includes("resubmit") && convention.changeRequest?.addressee === role;
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <div className="flex flex-wrap items-center gap-3">
        {mustSign ? <Tag tone="turn">À vous de signer</Tag> : null}
        {mustCorrect ? <Tag tone="turn">À vous de corriger</Tag> : null}
        <StatusTag status={convention.status} steps={agency.validationSteps} />
        <p className="text-sm text-ink-soft">{convention.reference}</p>
      </div>
      <h1 className="mt-3 text-3xl font-bold">{titleFor(convention, role)}</h1>
      {mustSign ? (
        <p className="mt-3 text-lg text-ink-soft">
          Lisez l’essentiel, puis signez en bas de la page. Comptez deux minutes.
        </p>
      ) : null}
      <Identity file={file} role={role} leave={leave} />
      {mustSign ? null : (
        <div className="mt-6">
          <Outcome file={file} role={role} />
        </div>
      )}
      <History findings={file.history} />
      {actions.includes("resubmit") ? (
        <p className="mt-6">
          <ButtonLink href={`/convention/${linkId}/corriger`} kind={mustCorrect ? "primary" : "secondary"}>
            Corriger la convention
          </ButtonLink>
        </p>
      ) : null}
      <h2 className="mt-10 text-xl font-bold">L’essentiel</h2>
      <div className="mt-4">
        <SummaryList strong rows={essentials(requestOf(convention))} />
      </div>
      <div className="mt-6 grid gap-4">
        <FullText sections={file.text.sections} />
        <ConventionFiles file={file} href={`/convention/${linkId}`} />
        <WhatIsWrong actions={actions} linkId={linkId} />
      </div>
      {mustSign ? (
        <div className="mt-10">
          <Signing file={file} role={role} sign={sign} />
        </div>
      ) : null}
      <h2 className="mt-10 mb-4 text-xl font-bold">Qui signe&nbsp;?</h2>
      <Signers convention={convention} you={role} resend={resendOf(file, sendLink)} />
      <TakeUpAgain file={file} copy={copy} />
    </div>
  );
};
