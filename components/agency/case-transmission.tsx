import Clock from "lucide/dist/esm/icons/clock.mjs";
import TriangleAlert from "lucide/dist/esm/icons/triangle-alert.mjs";
import { outcomeText } from "@/components/partner/webhook-words";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import type { ActorRole } from "@/lib/convention/domain/roles";
import { type Undelivered, type UndeliveredAct, undeliveredActsOf } from "@/lib/partner/domain/undelivered";
import { formatInstant, french } from "@/lib/platform/typography";

/** What may be done about what a partner did not receive. */
export type TransmissionActions = Readonly<Record<UndeliveredAct, FormAction>>;

const buttons: Readonly<Record<UndeliveredAct, string>> = {
  resend: "Envoyer de nouveau",
  handle: "C’est réglé autrement",
};

const lastTry = ({ lastAttemptAt, lastOutcome }: Undelivered): string =>
  lastAttemptAt && lastOutcome ? `Dernier essai le ${formatInstant(lastAttemptAt)} : ${outcomeText(lastOutcome)}.` : "";

type CaseTransmissionProps = {
  readonly undelivered: readonly Undelivered[];
  readonly roles: readonly ActorRole[];
  readonly actions: TransmissionActions;
};

/** What partners' systems have not received of a convention, and what the agency may do about it. */
export const CaseTransmission = ({ undelivered, roles, actions }: CaseTransmissionProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {undelivered.map((one) => (
      <li key={one.deliveryId} className="grid gap-3 py-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="font-medium">{french(`${one.partnerName} n’a pas reçu ce qui a changé.`)}</p>
          {one.isGivenUp ? (
            <Tag tone="danger" icon={TriangleAlert}>
              Plus aucun envoi prévu
            </Tag>
          ) : (
            <Tag tone="info" icon={Clock}>
              {one.isPaused ? "En attente de ce partenaire" : "Nouvel essai prévu"}
            </Tag>
          )}
        </div>
        <p className="text-sm text-ink-soft">
          {french(`Changement du ${formatInstant(one.occurredAt)}. ${lastTry(one)}`)}
          {one.isPaused ? " Son système ne reçoit rien en ce moment : l’envoi partira quand il le demandera." : ""}
          {one.isGivenUp ? "" : " Vous n’avez rien à faire."}
        </p>
        {one.isGivenUp ? (
          <div className="flex flex-wrap gap-3">
            {undeliveredActsOf(roles).map((act) => (
              <PostForm key={act} action={actions[act]} hidden={{ deliveryId: one.deliveryId }}>
                <SubmitButton kind={act === "resend" ? "secondary" : "quiet"}>
                  {buttons[act]}
                  <span className="sr-only"> ({one.partnerName})</span>
                </SubmitButton>
              </PostForm>
            ))}
          </div>
        ) : null}
      </li>
    ))}
  </ul>
);
