import { agencyRoleLabels, type GivenRole, type MailChoice, mailChoiceLabels } from "@/lib/agency/domain/members";

type Words = { readonly label: string; readonly hint: string };

/** Each role with what it opens. */
export const roleWords: Record<GivenRole, Words> = {
  counsellor: {
    label: agencyRoleLabels.counsellor,
    hint: "Donne un premier accord, quand la structure travaille en deux étapes",
  },
  validator: {
    label: agencyRoleLabels.validator,
    hint: "Donne l’accord final, avec lequel l’immersion peut commencer",
  },
  "agency-admin": { label: agencyRoleLabels["agency-admin"], hint: "Gère les personnes et les réglages" },
  "agency-viewer": { label: agencyRoleLabels["agency-viewer"], hint: "Consulte, sans rien décider" },
};

/** Each choice of e-mails with what it means. */
export const mailChoiceWords: Record<MailChoice, Words> = {
  each: { label: mailChoiceLabels.each, hint: "Nouvelle convention, convention à vérifier ou à valider, rappel" },
  daily: { label: mailChoiceLabels.daily, hint: "Ce qui attend, en une liste\u00a0; rien les jours où rien n’attend" },
  none: { label: mailChoiceLabels.none, hint: "Tout reste visible dans l’espace" },
};
