import { companyForProduct } from "@/lib/directory";
import { contactEstablishment } from "@/lib/discussion";
import type { Acting } from "@/lib/platform/command";
import { DomainError, type ErrorKind } from "@/lib/platform/errors";
import type { PartnerActor } from "../authenticate";
import { type ApplyBody, isWebAddress } from "../contract/apply";
import { refuseLate } from "../contract/refusals";

/** Characters that a discussion keeps of where it comes from. */
const longestKeyword = 255;

type Told = (body: ApplyBody) => string | Promise<string>;

const modeOf = async (siret: string): Promise<string> => (await companyForProduct(siret))?.contactMode ?? "";

/** Each refusal of a request to a company, as partners read it (partner-api.md 1.2.5). */
const refusals: Readonly<Record<string, readonly [ErrorKind, Told]>> = {
  "establishment-missing": [
    "notFound",
    ({ siret }) => `Aucune entreprise trouvée avec le siret : ${siret}. Êtes-vous sûr d'avoir bien tapé votre siret ?`,
  ],
  "establishment-banned": ["forbidden", ({ siret }) => `L'entreprise avec le siret '${siret}' est bannie`],
  "contact-mode-mismatch": [
    "invalid",
    async ({ siret, contactMode }) =>
      `Contact mode mismatch: ${contactMode} in params. In contact (fetched with siret ${siret}) : ${await modeOf(siret)}`,
  ],
  "establishment-unavailable": [
    "forbidden",
    ({ siret }) => `L'entreprise ${siret} n'est pas disponible pour des immersions.`,
  ],
  "contacted-recently": [
    "conflict",
    ({ siret, appellationCode }) =>
      `Une demande de mise en contact existe déjà pour l'entreprise '${siret}', le code métier '${appellationCode}' et l'email du candidat.\nUn minimum de 7 jours entre deux demande de mise en contact sont permises.`,
  ],
  "appellation-missing": [
    "invalid",
    ({ siret, appellationCode }) =>
      `L'entreprise '${siret}' n'a pas d'offre d'immersion avec le code appellation '${appellationCode}'.`,
  ],
  "location-missing": [
    "notFound",
    ({ siret, locationId }) => `L'addresse '${locationId}' n'existe pas pour l'entreprise '${siret}'.`,
  ],
  // The site refuses a little more than the contract does in what it later sends by e-mail.
  "input-refused": ["invalid", () => "Invalid request body"],
};

const inContractWords = async (error: unknown, body: ApplyBody): Promise<never> => {
  const refusal = error instanceof DomainError ? refusals[error.code] : undefined;
  if (!(error instanceof DomainError) || !refusal) throw error;
  const [kind, told] = refusal;
  throw new DomainError(kind, error.code, await told(body), { cause: error });
};

/**
 * Makes a request to a company for somebody whom a partner knows: the same as on the site, with the same checks, counted for the
 * partner who calls and not for the person. Throws DomainError with the contract's kinds and words (partner-api.md 1.2.5).
 */
export const contactForPartner = async (
  { actor, ...acting }: Acting<PartnerActor>,
  body: ApplyBody,
): Promise<undefined> => {
  if (body.kind === "IF" && !isWebAddress(body.potentialBeneficiaryResumeLink))
    refuseLate(`Schema validation failed in usecase ContactEstablishment for element with id ${body.siret}.`, [
      {
        path: "potentialBeneficiaryResumeLink",
        message: "Le format de saisie est invalide. Exemple : https://www.exemple.fr/chemin-du-lien",
      },
    ]);
  const request = {
    ...body,
    acquisitionCampaign: "api-consumer",
    acquisitionKeyword: `${actor.id} - ${actor.name}`.slice(0, longestKeyword),
  };
  // The person is nobody that we know; the journal says which partner spoke for them.
  const candidate = { kind: "anonymous", journal: actor.journal } as const;
  await contactEstablishment({ ...acting, actor: candidate }, request).catch((error: unknown) =>
    inContractWords(error, body),
  );
  return undefined;
};
