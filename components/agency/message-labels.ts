import { actorRoleLabels, type ConventionActorRole } from "@/lib/convention/domain/roles";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { capitalised } from "@/lib/platform/typography";

/** What each kind of message asks or says, for a delivery list. */
export const messageKinds: Readonly<Record<string, string>> = {
  "signature-request": "Demande de signature",
  "signature-request-after-change": "Demande de signature après modification",
  "signature-reminder": "Rappel : signature attendue",
  "review-reminder": "Rappel : vérification ou validation attendue",
  signed: "Confirmation de signature",
  "new-convention": "Nouvelle convention",
  "to-review": "Convention à vérifier ou à valider",
  validated: "Convention validée",
  "not-happening": "Refus, annulation ou abandon",
  "change-to-make": "Correction à faire",
  "change-awaited": "Correction en cours",
  "contact-corrected": "Contact corrigé",
  "transferred-here": "Convention reçue d’une autre structure",
  transferred: "Changement de structure",
  "host-banned": "Entreprise bloquée",
  "access-link": "Lien vers la convention",
  "access-code": "Code pour ouvrir la convention",
};

const memberNames: Readonly<Record<string, string>> = {
  counsellor: "Conseillère ou conseiller",
  validator: "Personne qui valide",
  member: "Membre de la structure",
};

/** Who a message went to, by role. */
export const recipientName = (recipient: string, kind: InternshipKind): string => {
  const role = recipient.split(":")[0] ?? recipient;
  return memberNames[role] ?? capitalised(actorRoleLabels[kind][role as ConventionActorRole] ?? role);
};
