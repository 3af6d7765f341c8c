import { acceptRequest, accessOfCompany, contactEstablishment, sendMessage } from "@/lib/discussion";
import type { UserActor } from "@/lib/identity";
import { anonymousActor } from "@/lib/platform/event";
import { companies, imaginaryBakerySiret } from "./companies";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const day = 86_400_000;

/** People who wrote to the bakery of the demonstration, and how many days ago. */
const candidates = [
  { firstName: "Lina", lastName: "Prototype", days: 1, when: "La première semaine du mois prochain, tous les jours." },
  { firstName: "Sacha", lastName: "Modèle", days: 6, when: "En matinée, sauf le mercredi." },
  { firstName: "Noa", lastName: "Exemple", days: 9, when: "Trois jours d’affilée, quand vous voulez." },
] as const;

/** Three requests to the bakery: one that waits, one under way, one accepted; its administrator is `baker`. */
export const seedDiscussions = async (baker: UserActor, now: Date): Promise<void> => {
  const site = companies(now).find(({ establishment }) => establishment.siret === imaginaryBakerySiret)?.establishment;
  const [offer, location] = [site?.offers[0], site?.locations[0]];
  if (!site || !offer || !location) throw new Error("the bakery of the demonstration is not there");
  const asked: string[] = [];
  for (const { firstName, lastName, days, when } of candidates) {
    const request = {
      kind: "IF",
      siret: site.siret,
      appellationCode: offer.appellationCode,
      locationId: location.id,
      contactMode: site.contactMode,
      potentialBeneficiaryFirstName: firstName,
      potentialBeneficiaryLastName: lastName,
      potentialBeneficiaryEmail: `${firstName.toLowerCase()}@candidat.example.org`,
      potentialBeneficiaryPhone: "06 39 98 00 00",
      datePreferences: when,
      immersionObjective: "Confirmer un projet professionnel",
    };
    const acting = { actor: anonymous, now: new Date(now.getTime() - days * day) };
    asked.push((await contactEstablishment(acting, request)).discussionId);
  }
  const [, underWay = "", accepted = ""] = asked;
  const answering = async (id: string) => ({
    actor: await accessOfCompany(baker, id),
    now: new Date(now.getTime() - 2 * day),
  });
  await sendMessage(await answering(underWay), { message: "Bonjour Sacha, à quelle heure pouvez-vous commencer ?" });
  await acceptRequest(await answering(accepted), {});
};
