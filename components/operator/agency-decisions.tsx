import Link from "next/link";
import { CheckList } from "@/components/ui/check-list";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ReviewedAgency } from "@/lib/agency/domain/reviewed-agency";
import { verbsOf } from "@/lib/agency/domain/status";
import { french } from "@/lib/platform/typography";
import { AgencyRefusalForm } from "./agency-refusal-form";

/** What an operator may do with an agency's account. */
export type AgencyActions = Readonly<
  Record<"activate" | "reject" | "close" | "reactivate" | "verify" | "acceptRenewal" | "refuseRenewal", FormAction>
>;

type DecisionsProps = { readonly reviewed: ReviewedAgency; readonly actions: AgencyActions };

const Conditions = ({ reviewed: { missing, siretCheckedAt, duplicates } }: Pick<DecisionsProps, "reviewed">) => (
  <>
    <CheckList
      items={[
        ...(missing.length === 0
          ? [{ outcome: "right" as const, text: "Elle a les personnes et les dates qu’il faut pour être active." }]
          : missing.map(({ message }) => ({ outcome: "wrong" as const, text: message }))),
        siretCheckedAt
          ? { outcome: "right", text: "Le registre des entreprises connaît son SIRET." }
          : { outcome: "look", text: "SIRET non vérifié : le registre n’a pas répondu à l’inscription." },
        duplicates.length === 0
          ? { outcome: "right", text: "Aucune autre structure de ce type à cette adresse." }
          : { outcome: "look", text: "Une autre structure de ce type est à cette adresse." },
      ]}
    />
    {duplicates.length > 0 ? (
      <ul className="mt-3">
        {duplicates.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/espace/admin/structures/${id}`} className="link inline-block py-1">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    ) : null}
  </>
);

const Verify = ({ reviewed, actions }: DecisionsProps) =>
  reviewed.siretCheckedAt ? null : (
    <PostForm action={actions.verify} hidden={{ agencyId: reviewed.agency.id }} className="mt-4">
      <SubmitButton kind="secondary" size="dense" pendingLabel="Vérification…">
        Vérifier le SIRET
      </SubmitButton>
    </PostForm>
  );

const Start = ({ reviewed, actions }: DecisionsProps) => {
  const { id, status } = reviewed.agency;
  const isNew = status === "needsReview";
  return (
    <Panel
      title={{
        id: "decision",
        text: isNew ? "Activer ou refuser cette structure" : "Rouvrir cette structure",
        size: "xl",
      }}
    >
      <Conditions reviewed={reviewed} />
      <Verify reviewed={reviewed} actions={actions} />
      <PostForm action={isNew ? actions.activate : actions.reactivate} hidden={{ agencyId: id }} className="mt-5">
        <SubmitButton full="phone">{isNew ? "Activer la structure" : "Rouvrir la structure"}</SubmitButton>
      </PostForm>
      {isNew ? (
        <div className="mt-6 border-t border-line pt-6">
          <AgencyRefusalForm
            action={actions.reject}
            agencyId={id}
            label="Raison du refus"
            button="Refuser l’inscription"
          />
        </div>
      ) : null}
    </Panel>
  );
};

const openWords = (count: number): string => {
  if (count === 0) return "Aucune de ses conventions n’est à reprendre.";
  const which = count === 1 ? "1 convention ouverte peut passer" : `${count} conventions ouvertes peuvent passer`;
  return `${which} à une autre structure. Celles qui ont un premier accord restent à valider ici.`;
};

const Close = ({ reviewed, actions }: DecisionsProps) => (
  <Panel title={{ id: "fermer", text: "Fermer cette structure" }}>
    <p className="mb-4">{french(`Elle ne recevra plus de convention. ${openWords(reviewed.openConventions)}`)}</p>
    <AgencyRefusalForm
      action={actions.close}
      agencyId={reviewed.agency.id}
      label="Raison de la fermeture"
      button="Fermer la structure"
      targets={reviewed.targets.map(({ id, name, city }) => ({ value: id, label: french(`${city} : ${name}`) }))}
    />
  </Panel>
);

/** What is to be decided on an agency, as its status allows. */
export const AgencyDecisions = ({ reviewed, actions }: DecisionsProps) =>
  verbsOf(reviewed.agency.status).includes("close") ? (
    <Close reviewed={reviewed} actions={actions} />
  ) : (
    <Start reviewed={reviewed} actions={actions} />
  );
