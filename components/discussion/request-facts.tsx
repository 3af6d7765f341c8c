import { SummaryList } from "@/components/ui/summary-list";
import type { Conversation } from "@/lib/discussion/domain/read-models";
import type { ExchangeSender } from "@/lib/discussion/domain/vocabulary";
import { formatInstant, french, unbroken } from "@/lib/platform/typography";
import { kindWords, levelWords, rejectionWords, warnedWords } from "./discussion-words";

type RequestFactsProps = { readonly conversation: Conversation; readonly side: ExchangeSender };

/** What was asked, of whom, and what was decided. */
export const RequestFacts = ({ conversation, side }: RequestFactsProps) => {
  const { candidate, address, levelOfEducation, rejectionKind, candidateWarnedMethod } = conversation;
  const rows = [
    { term: "Métier", value: conversation.appellation.label },
    side === "establishment"
      ? { term: "Qui", value: `${candidate.firstName} ${candidate.lastName}` }
      : { term: "Entreprise", value: conversation.businessName },
    ...(candidate.phoneText ? [{ term: "Téléphone", value: unbroken(candidate.phoneText) }] : []),
    { term: "Où", value: `${address.streetNumberAndAddress}, ${address.postcode} ${address.city}` },
    { term: "Demande", value: kindWords[conversation.kind] },
    levelOfEducation
      ? { term: "Classe", value: levelWords[levelOfEducation] }
      : { term: "But", value: french(conversation.immersionObjective.replaceAll("'", "’")) },
    { term: "Disponibilités", value: <span className="whitespace-pre-line">{conversation.datePreferences}</span> },
    ...(conversation.experience
      ? [{ term: "Expérience", value: <span className="whitespace-pre-line">{conversation.experience}</span> }]
      : []),
    ...(conversation.resumeLink
      ? [
          {
            term: "CV",
            value: (
              <a href={conversation.resumeLink} className="link" rel="noreferrer nofollow ugc" target="_blank">
                Ouvrir le CV (nouvelle fenêtre)
              </a>
            ),
          },
        ]
      : []),
    { term: "Demandé le", value: formatInstant(conversation.createdAt) },
    ...(rejectionKind ? [{ term: "Refus", value: conversation.rejectionReason ?? rejectionWords[rejectionKind] }] : []),
    ...(candidateWarnedMethod ? [{ term: "Prévenue", value: warnedWords[candidateWarnedMethod] }] : []),
  ];
  return <SummaryList rows={rows} />;
};
