import type { CheckedItem } from "@/components/ui/check-list";
import type { CompanyCheck } from "@/lib/convention/domain/company";
import { presentSignatories } from "@/lib/convention/domain/convention";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import { totalMinutes } from "@/lib/convention/domain/schedule";
import { formatCount, formatHours, french } from "@/lib/platform/typography";

const companyWords: Record<CompanyCheck, CheckedItem> = {
  open: { outcome: "right", text: "Entreprise ouverte, d’après le registre des entreprises" },
  hidden: { outcome: "look", text: "Entreprise à vérifier : le registre ne montre pas son nom" },
  unreachable: {
    outcome: "look",
    text: "Entreprise à vérifier : le registre ne répondait pas, son nom a été écrit à la main",
  },
};

const companyItems = (check: CompanyCheck | undefined): readonly CheckedItem[] => {
  const item = check && companyWords[check];
  return item ? [{ ...item, text: french(item.text) }] : [];
};

/** What was checked of a convention for the person who decides. */
export const checksOf = ({ convention, findings, history, missingReasons }: ConventionCase): readonly CheckedItem[] => {
  const signatories = presentSignatories(convention);
  const signed = signatories.filter(({ signedAt }) => signedAt !== undefined).length;
  const days = convention.schedule.workedDays;
  const hours = formatHours(totalMinutes(convention.schedule.complexSchedule));
  return [
    signed === signatories.length
      ? { outcome: "right", text: french(`Toutes les signatures sont là (${signed} sur ${signatories.length})`) }
      : {
          outcome: "look",
          text: french(`Il manque ${formatCount(signatories.length - signed, "signature")} sur ${signatories.length}`),
        },
    ...companyItems(convention.companyCheck),
    { outcome: "right", text: french(`${formatCount(days, "jour")} de présence, ${hours} en tout`) },
    ...findings.map(
      (finding): CheckedItem => ({
        outcome: missingReasons.includes(finding.rule) ? "wrong" : "look",
        text: `${finding.message}${missingReasons.includes(finding.rule) ? " Vous devrez dire pourquoi vous l’acceptez." : ""}`,
      }),
    ),
    ...history.map(
      ({ message, article }): CheckedItem => ({ outcome: "wrong", text: french(`${message} (${article})`) }),
    ),
    // The law counts the immersions of a person in a company; of mini-stages it counts none.
    ...(history.length === 0 && convention.internshipKind === "immersion"
      ? [
          {
            outcome: "right",
            text: french("Autres immersions de cette personne dans l’entreprise : rien à signaler"),
          } as const,
        ]
      : []),
    ...(findings.length === 0
      ? [{ outcome: "right", text: french("Durée, âge, horaires et repos : rien à signaler") } as const]
      : []),
  ];
};
