import type { ConventionStatus } from "@/lib/convention/domain/status";
import type { Verb } from "@/lib/convention/domain/transitions";
import type { SignInStep } from "@/lib/identity/domain/sign-in-step";
import { siretOf } from "@/prisma/seed/companies";

/** What a partner system may do. */
export type PartnerRight = "search" | "read" | "subscribe" | "statistics";

/** Who may enter what an address or an action opens, in words; `judge.ts` says what each means for each person. */
export type Access =
  /** Open to everybody, and the same for all. */
  | { readonly for: "everybody" }
  /** Open to everybody who signed in, each for themselves. */
  | { readonly for: "account" }
  /** A step of the sign-in: to whoever it awaits. */
  | { readonly for: "step"; readonly step: SignInStep }
  /** A convention read by its agency. */
  | { readonly for: "agency" }
  /** An agency's people and settings: read by its members, managed by its administrators, and both by an operator; or one's own place there. */
  | { readonly for: "team"; readonly as: "member" | "manager" | "oneself" }
  /** What colleagues of a convention's agency tell each other: no operator, and nobody else. */
  | { readonly for: "colleagues" }
  /** A list that an agency's readers share, opened by them; or changed by its administrators, its maker being none of the walkers. */
  | { readonly for: "view"; readonly as: "reader" | "administrator" }
  /** An act of an agency on a convention: to the roles that the transition table names. */
  | { readonly for: "act"; readonly verb: Verb }
  /** A convention read by one of its people, whose link this is; everybody else is asked for a code. */
  | { readonly for: "person" }
  /** An act of one of a convention's people: to the roles that the transition table names. */
  | { readonly for: "signatory"; readonly verb: Verb }
  /** A request that a company received: to the people of that company. */
  | { readonly for: "discussion" }
  /** A request that a candidate made, whose link this is; everybody else is asked for a code. */
  | { readonly for: "candidate" }
  /** An act on many conventions, laid out by one professional. */
  | { readonly for: "batch" }
  /** A request that one browser began. */
  | { readonly for: "draft" }
  /** What an e-mail address has with us, to whoever proved that it is theirs; everybody else is asked for a code. */
  | { readonly for: "holder" }
  /** What each e-mail address has with us, to whoever proved it, each for themselves; everybody else is asked for a code. */
  | { readonly for: "holders" }
  /** A company read or changed by its people: everybody with an accepted right, or whoever keeps its page; and by an operator. */
  | { readonly for: "company"; readonly as: "reader" | "administrator" }
  /** A partner of the API, to whoever's proved address is one of its contacts. */
  | { readonly for: "consumer" }
  /** A registration that one professional began. */
  | { readonly for: "registration" }
  /** The operators of the service. */
  | { readonly for: "operator" }
  /** A partner system with this right, on the conventions of its scope where there is one. */
  | { readonly for: "partner"; readonly right: PartnerRight; readonly scoped: boolean }
  /** Nobody's without a token that no person here has. */
  | { readonly for: "nobody" };

/** One way into an address, whose brackets are filled with the ids of one tenant; a GET unless it says otherwise. */
export type RouteCell = {
  readonly access: Access;
  readonly method?: "POST" | "DELETE";
  /** JSON to post. */
  readonly body?: object;
  /** Whether a right call writes something. */
  readonly writes?: boolean;
  /** The address when it is not the route's own with its ids filled in. */
  readonly address?: string;
  /** Words that only somebody who may enter sees. */
  readonly shows?: string;
  /** It sends on whoever has nothing to do there. */
  readonly forwards?: boolean;
  /** It shows everybody how to receive a code. */
  readonly asksForCode?: boolean;
};

const everybody = { for: "everybody" } as const;
const account = { for: "account" } as const;
const step = (name: SignInStep) => ({ for: "step", step: name }) as const;
const agency = { for: "agency" } as const;
const batch = { for: "batch" } as const;
const colleagues = { for: "colleagues" } as const;
const team = (as: "member" | "manager" | "oneself") => ({ for: "team", as }) as const;
const view = (as: "reader" | "administrator") => ({ for: "view", as }) as const;
const person = { for: "person" } as const;
const discussion = { for: "discussion" } as const;
const candidate = { for: "candidate" } as const;
const draft = { for: "draft" } as const;
const holder = { for: "holder" } as const;
const nobody = { for: "nobody" } as const;
const operator = { for: "operator" } as const;
const consumer = { for: "consumer" } as const;
const registration = { for: "registration" } as const;
const company = (as: "reader" | "administrator") => ({ for: "company", as }) as const;
const partner = (right: PartnerRight, scoped = false) => ({ for: "partner", right, scoped }) as const;
/** An act of a partner on one of its own webhooks. */
const ownWebhook = { access: partner("subscribe", true), method: "POST" } as const;

/** Every page and endpoint of `app/`, by its path there; one that several methods enter has a row for each. */
export const routes: Readonly<Record<string, RouteCell | readonly RouteCell[]>> = {
  "(public)/page": { access: everybody },
  "(public)/recherche/page": { access: everybody },
  "(public)/partenaires/page": { access: everybody },
  "(public)/partenaires/reference/page": { access: everybody },
  "doc-api/route": { access: everybody, forwards: true },
  "(public)/aide/page": { access: everybody },
  "(public)/accessibilite/page": { access: everybody },
  "(public)/confidentialite/page": { access: everybody },
  "(public)/mentions-legales/page": { access: everybody },
  "(public)/entreprise/[siret]/[appellationCode]/page": { access: everybody },
  "(public)/entreprise/[siret]/[appellationCode]/contacter/page": { access: everybody },
  "candidature/[lien]/page": {
    access: candidate,
    address: "/candidature/[candidature]",
    shows: "La première semaine",
    asksForCode: true,
  },
  "candidature/[lien]/code/page": { access: everybody, address: "/candidature/[candidature]/code" },
  "candidature/[lien]/envoyee/page": { access: everybody, address: "/candidature/[candidature]/envoyee" },
  "candidature/[lien]/fichiers/[fichier]/route": {
    access: candidate,
    address: "/candidature/[candidature]/fichiers/[fichier]",
    shows: "%PDF",
  },
  "espace/entreprise/candidatures/page": { access: account, shows: "Les candidatures" },
  "espace/entreprise/candidatures/[id]/page": {
    access: discussion,
    address: "/espace/entreprise/candidatures/[discussion]",
    shows: "Fictive",
  },
  "espace/entreprise/candidatures/[id]/fichiers/[fichier]/route": {
    access: discussion,
    address: "/espace/entreprise/candidatures/[discussion]/fichiers/[fichier]",
    shows: "%PDF",
  },
  "(public)/immersions/page": { access: everybody },
  "(public)/immersions/[departement]/page": { access: everybody, address: "/immersions/35-ille-et-vilaine" },
  "(public)/immersions/[departement]/[metier]/page": {
    access: everybody,
    address: "/immersions/35-ille-et-vilaine/11573-boulanger",
  },
  "(public)/tentez-votre-chance/[siret]/[appellationCode]/page": {
    access: everybody,
    address: "/tentez-votre-chance/00000009100000/11573",
  },
  "(public)/inscrire-mon-entreprise/page": { access: everybody },
  "(public)/structures/page": { access: everybody, address: "/structures?departement=35", shows: "Structure d’essai" },
  "(public)/groupe/[slug]/page": { access: everybody, address: "/groupe/groupe-d-essai", shows: "inventée" },
  "(public)/verifier/page": {
    access: everybody,
    address: "/verifier?reference=IF-2026-4K7QXA&empreinte=00000000",
    shows: "pas reconnu",
  },
  "(public)/ne-plus-inviter/[lien]/page": { access: everybody, address: "/ne-plus-inviter/lien" },
  "connexion/page": { access: everybody },
  "connexion/code/page": { access: everybody, forwards: true },
  "connexion/second-facteur/page": { access: step("second-factor") },
  "connexion/proteger/page": { access: step("enrolment") },
  "connexion/premiere-fois/page": { access: step("name") },
  "convention/demande/page": [
    { access: everybody, shows: "convention d’immersion" },
    { access: everybody, address: "/convention/demande?type=mini-stage", shows: "convention de mini-stage" },
  ],
  "demande-immersion/route": { access: everybody, address: "/demande-immersion?siret=00000001800028" },
  "demande-immersion/[partenaire]/route": {
    access: everybody,
    address: "/demande-immersion/milo-paris",
    forwards: true,
  },
  "demande-mini-stage/route": { access: everybody, address: "/demande-mini-stage" },
  "convention/demande/[brouillon]/page": { access: draft },
  "convention/demande/[brouillon]/[partie]/page": { access: draft, address: "/convention/demande/[brouillon]/vous" },
  "convention/demande/[brouillon]/verifier/page": { access: draft },
  "convention/demande/[brouillon]/envoyee/page": { access: draft },
  "convention/demande/[brouillon]/plus-tard/page": { access: draft },
  "convention/demande/gardee/page": { access: everybody },
  "mes-conventions/page": { access: { for: "holders" }, shows: "Pain Imaginaire", asksForCode: true },
  "mes-conventions/code/page": { access: everybody, forwards: true },
  "convention/retrouver/page": { access: everybody },
  "convention/retrouver/envoye/page": { access: everybody },
  "convention/[lien]/page": { access: person, shows: "Fictive", asksForCode: true },
  "convention/[lien]/code/page": { access: everybody },
  "convention/[lien]/demander-une-modification/page": { access: person },
  "convention/[lien]/corriger-une-information/page": { access: person },
  "convention/[lien]/corriger/page": { access: person },
  "convention/[lien]/corriger/[partie]/page": { access: person, address: "/convention/[lien]/corriger/vous" },
  "convention/[lien]/corriger/verifier/page": { access: person },
  "convention/[lien]/document/route": { access: person, shows: "%PDF" },
  "convention/[lien]/preuve/route": { access: { for: "signatory", verb: "sign" }, shows: "%PDF" },
  // Whoever may enter is told that the agenda comes with the validation: the convention that is walked to has not got there.
  "convention/[lien]/agenda/route": { access: person, shows: "sera validée" },
  "espace/page": { access: account },
  "espace/agence/page": [
    { access: account, shows: "Bonjour" },
    { access: view("reader"), address: "/espace/agence?vue=[vue]", shows: "Nos demandes" },
  ],
  "espace/agence/conventions.csv/route": {
    access: view("reader"),
    method: "POST",
    address: "/espace/agence/conventions.csv?vue=[vue]",
    writes: true,
  },
  "espace/agence/vues/nouvelle/page": [
    { access: account, shows: "Nom de la vue" },
    { access: view("reader"), address: "/espace/agence/vues/nouvelle?vue=[vue]", shows: "Nom de la vue" },
  ],
  "espace/agence/vues/[vue]/page": { access: view("administrator"), shows: "Nos demandes" },
  "espace/agence/conventions/[id]/page": { access: agency, shows: "Fictive" },
  "espace/agence/conventions/[id]/modifier/page": { access: agency },
  "espace/agence/conventions/[id]/modifier/[partie]/page": {
    access: agency,
    address: "/espace/agence/conventions/[id]/modifier/vous",
  },
  "espace/agence/conventions/[id]/modifier/verifier/page": { access: agency },
  "espace/agence/conventions/[id]/[acte]/page": {
    access: agency,
    address: "/espace/agence/conventions/[id]/valider",
  },
  "espace/agence/modele/[agence]/page": { access: agency, shows: "Télécharger le modèle" },
  "espace/agence/modele/[agence]/document/route": { access: agency, shows: "%PDF" },
  "espace/agence/lots/[lot]/page": { access: batch, shows: "IF-2026" },
  "espace/agence/statistiques/page": { access: account, shows: "Derniers refus" },
  "espace/agence/structures/page": { access: account, shows: "Mes structures" },
  "espace/agence/structures/[agence]/page": { access: team("member"), shows: "example.org" },
  "espace/agence/structures/[agence]/ajouter/page": { access: team("manager") },
  "espace/agence/structures/[agence]/reglages/page": { access: team("manager"), shows: "example.org" },
  "espace/agence/structures/[agence]/delegation/page": { access: team("manager"), shows: "Nouvelle convention" },
  "espace/agence/structures/[agence]/delegation/document/route": { access: team("manager"), shows: "%PDF" },
  "espace/agence/structures/[agence]/delegation/renouvellement/route": { access: team("manager"), shows: "%PDF" },
  "espace/agence/structures/[agence]/moi/page": { access: team("oneself") },
  "espace/agence/structures/[agence]/membres/[membre]/page": { access: team("manager"), shows: "example.org" },
  "espace/rejoindre-une-structure/page": { access: account },
  "espace/agence/conventions/[id]/document/route": { access: agency, shows: "%PDF" },
  "espace/agence/conventions/[id]/preuve/route": { access: agency, shows: "%PDF" },
  "espace/agence/conventions/[id]/agenda/route": { access: agency, shows: "sera validée" },
  "espace/entreprise/page": { access: account },
  "espace/entreprise/conventions/page": { access: account, shows: "signer et à suivre" },
  "espace/entreprise/rejoindre/page": { access: account },
  "espace/entreprise/inscription/[brouillon]/page": {
    access: registration,
    address: "/espace/entreprise/inscription/[inscription]",
  },
  "espace/entreprise/inscription/[brouillon]/[partie]/page": {
    access: registration,
    address: "/espace/entreprise/inscription/[inscription]/entreprise",
  },
  "espace/entreprise/inscription/[brouillon]/verifier/page": {
    access: registration,
    address: "/espace/entreprise/inscription/[inscription]/verifier",
  },
  "espace/entreprise/[siret]/page": { access: company("reader"), shows: "example.org" },
  "espace/entreprise/[siret]/[partie]/page": {
    access: company("administrator"),
    address: "/espace/entreprise/[siret]/personnes",
    shows: "example.org",
  },
  "espace/entreprise/[siret]/quitter/page": { access: company("administrator") },
  "espace/inscrire-ma-structure/page": { access: account },
  "espace/inscrire-ma-structure/[role]/page": {
    access: account,
    address: "/espace/inscrire-ma-structure/delegation",
  },
  "(public)/partenaires/demande/page": { access: everybody },
  "espace/partenaire/page": { access: account },
  "espace/partenaire/demande/page": { access: account },
  "espace/partenaire/cle/page": { access: account },
  "espace/partenaire/[consumerId]/page": { access: consumer, shows: "example.org" },
  "espace/partenaire/[consumerId]/webhooks/page": { access: consumer, shows: "partenaire.example.org" },
  "espace/partenaire/[consumerId]/webhooks/[webhookId]/page": { access: consumer, shows: "partenaire.example.org" },
  "espace/partenaire/[consumerId]/webhooks/[webhookId]/[deliveryId]/page": {
    access: consumer,
    shows: "immersion-sequence",
  },
  "espace/partenaire/[consumerId]/cle/page": { access: consumer, shows: "Portail d’essai" },
  "espace/admin/partenaires/page": { access: operator, shows: "Organisme du Modèle" },
  "espace/admin/partenaires/nouveau/page": { access: operator },
  "espace/admin/partenaires/[consumerId]/page": { access: operator, shows: "example.org" },
  "espace/admin/partenaires/[consumerId]/modifier/page": { access: operator, shows: "example.org" },
  "espace/admin/partenaires/[consumerId]/cle/page": { access: operator, shows: "Portail d’essai" },
  "espace/admin/partenaires/[consumerId]/retirer/page": { access: operator, shows: "Portail d’essai" },
  "espace/admin/partenaires/demandes/[demande]/page": { access: operator, shows: "Organisme du Modèle" },
  "espace/admin/page": { access: operator },
  "espace/admin/groupes/page": { access: operator },
  "espace/admin/import/page": { access: operator },
  "espace/admin/structures/page": { access: operator, shows: "Structure d’essai" },
  "espace/admin/structures/[agence]/page": { access: operator, shows: "example.org" },
  "espace/admin/structures/[agence]/corriger/page": { access: operator, shows: "example.org" },
  "espace/admin/entreprises/[siret]/page": { access: operator, shows: "example.org" },
  "espace/compte/page": { access: account },
  "espace/compte/nom/page": { access: account },
  "espace/compte/adresse/page": { access: account },
  "espace/compte/second-facteur/page": { access: account },
  "espace/compte/second-facteur/retirer/page": { access: account },
  "espace/compte/codes-de-secours/page": { access: account },
  "api/auth/signin/proconnect/route": { access: nobody, method: "POST" },
  "api/auth/callback/proconnect/route": { access: everybody, forwards: true },
  "api/entreprises/route": { access: everybody, address: "/api/entreprises?q=pain" },
  "api/health/route": { access: everybody },
  "api/ready/route": { access: everybody },
  "api/adresses/route": { access: everybody, address: "/api/adresses?q=1 rue de" },
  "api/inbound-email/mime/route": { access: nobody, method: "POST", body: {} },
  "api/lieux/route": { access: everybody, address: "/api/lieux?q=Ren" },
  "api/metiers/route": { access: everybody, address: "/api/metiers?q=boul" },
  "api/metrics/route": { access: nobody },
  "api/openapi.json/route": { access: everybody },
  "api/open-api-spec/route": { access: everybody },
  "api/v2/[[...path]]/route": { access: nobody, address: "/api/v2/nothing" },
  "api/v3/[[...path]]/route": { access: nobody, address: "/api/v3/nothing" },
  "api/v3/offers/route": { access: partner("search"), address: "/api/v3/offers?sortBy=date" },
  "api/v3/offers/[siret]/[appellationCode]/route": {
    access: partner("search"),
    address: "/api/v3/offers/[siret]/[appellationCode]",
  },
  "api/v3/offers/[siret]/[appellationCode]/[locationId]/route": {
    access: partner("search"),
    address: "/api/v3/offers/[siret]/[appellationCode]/nulle-part",
  },
  "api/v3/apply-to-offer/route": {
    access: partner("search"),
    method: "POST",
    body: {
      kind: "IF",
      siret: "[siret]",
      appellationCode: "[appellationCode]",
      locationId: "[location]",
      contactMode: "EMAIL",
      potentialBeneficiaryFirstName: "Ana",
      potentialBeneficiaryLastName: "Inventée",
      potentialBeneficiaryEmail: "[unique]@example.com",
      potentialBeneficiaryPhone: "0639980001",
      datePreferences: "En mars",
      immersionObjective: "Confirmer un projet professionnel",
    },
    writes: true,
  },
  "api/v3/conventions/route": { access: partner("read"), shows: "Fictive" },
  "api/v3/conventions/[conventionId]/route": {
    access: partner("read", true),
    address: "/api/v3/conventions/[id]",
    shows: "Fictive",
  },
  "api/v2/conventions/route": { access: partner("read"), shows: "Fictive" },
  "api/v2/statistics/establishments/route": { access: partner("statistics"), shows: "numberOfConventions" },
  "api/v2/conventions/[conventionId]/route": {
    access: partner("read", true),
    address: "/api/v2/conventions/[id]",
    shows: "Fictive",
  },
  "api/v2/webhooks/route": [
    { access: partner("subscribe") },
    {
      access: partner("subscribe"),
      method: "POST",
      body: {
        subscribedEvent: "convention.updated",
        callbackUrl: "https://partenaire.example.org/hooks",
        callbackHeaders: {},
      },
      writes: true,
    },
  ],
  "api/v2/webhooks/[subscriptionId]/route": {
    access: partner("subscribe", true),
    method: "DELETE",
    writes: true,
  },
  "api/v3/webhooks/route": [
    { access: partner("subscribe") },
    {
      access: partner("subscribe"),
      method: "POST",
      body: { url: "https://partenaire.example.org/hooks", events: ["convention.updated"], payload: "thin" },
      writes: true,
    },
  ],
  "api/v3/webhooks/[webhookId]/route": [
    { access: partner("subscribe", true), shows: "headerNames" },
    { access: partner("subscribe", true), method: "DELETE", writes: true },
  ],
  "api/v3/webhooks/[webhookId]/pause/route": { ...ownWebhook, writes: true },
  "api/v3/webhooks/[webhookId]/resume/route": { ...ownWebhook, writes: true },
  "api/v3/webhooks/[webhookId]/rotate-secret/route": { ...ownWebhook, writes: true },
  "api/v3/webhooks/[webhookId]/test/route": { ...ownWebhook, writes: true },
  "api/v3/webhooks/[webhookId]/replay/route": {
    ...ownWebhook,
    body: { from: "2026-01-01T00:00:00Z", to: "2036-01-01T00:00:00Z", includeDelivered: true },
    writes: true,
  },
  "api/v3/webhooks/[webhookId]/deliveries/route": { access: partner("subscribe", true), shows: "webhook.test" },
  "api/v3/webhooks/[webhookId]/deliveries/[deliveryId]/route": {
    access: partner("subscribe", true),
    shows: "webhook.test",
  },
  "api/v3/webhooks/[webhookId]/deliveries/[deliveryId]/replay/route": { ...ownWebhook, writes: true },
};

/** Every way into a route. */
export const waysInto = (route: string): readonly RouteCell[] => {
  const ways = routes[route];
  if (!ways) return [];
  return "access" in ways ? [ways] : ways;
};

/** A server action as an attacker calls it: with any ids, and an input that its schema takes. */
export type ActionCell = {
  readonly access: Access;
  /** What comes before the form's state: ids of one tenant in brackets. */
  readonly bound?: readonly (string | null | Readonly<Record<string, string>>)[];
  readonly form?: Readonly<Record<string, string>>;
  /** Whether a right call writes something. */
  readonly writes?: boolean;
  /** The status of the convention that it acts on; IN_REVIEW unless told otherwise. */
  readonly status?: ConventionStatus;
};

const why = { statusJustification: "Le projet a changé." };
const agreed = { firstname: "Ana", lastname: "Essai" };
const agencyFacts = {
  name: "Structure d’essai",
  postcode: "35000",
  city: "Rennes",
  phone: "01 99 00 12 34",
  contactEmail: "contact@structure.example.com",
  signature: "L’équipe de la structure d’essai",
};
/** The register knows this site. */
const agencyPeople = {
  siret: siretOf(604),
  validationSteps: "validator-only",
  validatorEmails: "valide@structure.example.org",
};
const apiContact = {
  contactFirstName: "Ana",
  contactLastName: "Essai",
  contactJob: "Produit",
  contactPhone: "06 39 98 00 09",
};
const apiConsumer = {
  ...apiContact,
  name: "Portail d’essai",
  abilities: "search",
  contactEmails: "api@portail.example.com",
  "expirationDate.day": "1",
  "expirationDate.month": "2",
  "expirationDate.year": String(new Date().getFullYear() + 1),
};
const change = { reason: "Corrigez les horaires.", addressee: "beneficiary" };
const code = { code: "000000" };

/** Every server action of `app/`, by its file and name; an action that does several things has a row for each. */
export const actions: Readonly<Record<string, readonly ActionCell[]>> = {
  "connexion/actions#askCode": [{ access: everybody, form: { email: "personne@structure.example.org" }, writes: true }],
  "connexion/actions#answerCode": [{ access: everybody, form: code }],
  "connexion/actions#answerFactor": [{ access: step("second-factor"), form: code }],
  "connexion/actions#prepareDevice": [{ access: step("enrolment") }],
  "connexion/actions#confirmDevice": [{ access: step("enrolment"), form: code }],
  "connexion/actions#giveName": [{ access: step("name"), form: { firstName: "Ana", lastName: "Essai" } }],
  "espace/compte/actions#changeName": [
    { access: account, form: { firstName: "Ana", lastName: "Essai" }, writes: true },
  ],
  "espace/compte/actions#endSession": [
    { access: account, form: { sessionId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f" } },
  ],
  "espace/compte/actions#endOtherSessions": [{ access: account }],
  "espace/compte/actions#askEmailChange": [
    { access: account, form: { email: "ailleurs@structure.example.org" }, writes: true },
  ],
  "espace/compte/actions#proveAddress": [{ access: account, form: { which: "old", ...code } }],
  "espace/compte/actions#prepareDevice": [{ access: account, writes: true }],
  "espace/compte/actions#confirmDevice": [{ access: account, form: code }],
  "espace/compte/actions#renewCodes": [{ access: account, form: code }],
  "espace/compte/actions#removeDevice": [{ access: account, form: code }],
  "espace/compte/actions#putCodesAway": [{ access: account }],
  "espace/agence/conventions/[id]/actions#actOnConvention": [
    { access: { for: "act", verb: "approve" }, bound: ["[id]", "pre-valider"], form: agreed, writes: true },
    {
      access: { for: "act", verb: "validate" },
      bound: ["[id]", "valider"],
      form: agreed,
      writes: true,
      status: "ACCEPTED_BY_COUNSELLOR",
    },
    { access: { for: "act", verb: "reject" }, bound: ["[id]", "refuser"], form: why, writes: true },
    { access: { for: "act", verb: "deprecate" }, bound: ["[id]", "abandonner"], form: why, writes: true },
    {
      access: { for: "act", verb: "cancel" },
      bound: ["[id]", "annuler"],
      form: why,
      writes: true,
      status: "ACCEPTED_BY_VALIDATOR",
    },
    { access: { for: "act", verb: "copy" }, bound: ["[id]", "copier"], writes: true },
    {
      access: { for: "act", verb: "transfer" },
      bound: ["[id]", "transferer"],
      form: { agencyId: "00000000-0000-4000-8000-000000000000", justification: "Déménagement" },
    },
    {
      access: { for: "act", verb: "correctContact" },
      bound: ["[id]", "corriger-un-contact"],
      form: { role: "establishment-tutor", email: "[unique]@tuteur.example.com" },
      writes: true,
    },
    {
      access: { for: "act", verb: "renameCounsellor" },
      bound: ["[id]", "changer-le-conseiller"],
      form: agreed,
      writes: true,
    },
    {
      access: { for: "act", verb: "editFinal" },
      bound: ["[id]", "corriger-une-information"],
      form: { "establishmentTutor.job": "Cheffe d’atelier [unique]" },
      writes: true,
      status: "ACCEPTED_BY_VALIDATOR",
    },
    {
      access: { for: "act", verb: "renew" },
      bound: ["[id]", "renouveler"],
      form: { justification: "Finir" },
      status: "ACCEPTED_BY_VALIDATOR",
    },
    {
      access: { for: "act", verb: "requestChange" },
      bound: ["[id]", "demander-une-modification"],
      form: change,
      writes: true,
    },
  ],
  "(public)/entreprise/[siret]/[appellationCode]/contacter/actions#contactCompany": [
    {
      access: everybody,
      bound: [
        {
          siret: "[siret]",
          appellationCode: "[appellationCode]",
          locationId: "[location]",
          contactMode: "EMAIL",
          kind: "IF",
        },
      ],
      form: {
        potentialBeneficiaryFirstName: "Ana",
        potentialBeneficiaryLastName: "Essai",
        potentialBeneficiaryEmail: "[unique]@candidat.example.org",
        potentialBeneficiaryPhone: "06 39 98 00 01",
        datePreferences: "En décembre",
        immersionObjective: "Confirmer un projet professionnel",
      },
      writes: true,
    },
  ],
  "candidature/[lien]/actions#askConversationCode": [{ access: everybody, bound: ["[candidature]"] }],
  "candidature/[lien]/actions#answerConversationCode": [{ access: everybody, bound: ["[candidature]"], form: code }],
  "candidature/[lien]/actions#leaveConversation": [{ access: everybody, bound: ["[candidature]"] }],
  "candidature/[lien]/actions#writeToCompany": [
    { access: candidate, bound: ["[candidature]"], form: { message: "Bonjour" }, writes: true },
  ],
  "candidature/[lien]/actions#beginConvention": [{ access: candidate, bound: ["[candidature]"], writes: true }],
  "espace/entreprise/candidatures/[id]/actions#accept": [
    { access: discussion, bound: ["[discussion]"], form: { toldBy: "" }, writes: true },
  ],
  "espace/entreprise/candidatures/[id]/actions#propose": [
    {
      access: discussion,
      bound: ["[discussion]"],
      form: { "proposedDate.day": "12", "proposedDate.month": "1", "proposedDate.year": "2027", meeting: "À 9 h" },
      writes: true,
    },
  ],
  "espace/entreprise/candidatures/[id]/actions#reject": [
    { access: discussion, bound: ["[discussion]"], form: { rejectionKind: "NO_TIME" }, writes: true },
  ],
  "espace/entreprise/candidatures/[id]/actions#send": [
    { access: discussion, bound: ["[discussion]"], form: { message: "Bonjour" }, writes: true },
  ],
  "espace/entreprise/candidatures/[id]/actions#begin": [{ access: discussion, bound: ["[discussion]"], writes: true }],
  "convention/[lien]/actions#askAccessCode": [{ access: everybody, bound: ["[lien]"] }],
  "convention/[lien]/actions#answerAccessCode": [{ access: everybody, bound: ["[lien]"], form: code }],
  "convention/[lien]/actions#leaveConvention": [{ access: everybody, bound: ["[lien]"] }],
  "convention/[lien]/actions#signConvention": [
    {
      access: { for: "signatory", verb: "sign" },
      bound: ["[lien]"],
      form: { consent: "true", textHash: "[hash]" },
      writes: true,
      status: "READY_TO_SIGN",
    },
  ],
  "mes-conventions/actions#askCode": [
    { access: everybody, form: { email: "personne@nulle-part.example.com" }, writes: true },
  ],
  "mes-conventions/actions#answerCode": [{ access: everybody, form: code }],
  "mes-conventions/actions#openConvention": [{ access: holder, bound: ["[lien]"], writes: true }],
  "mes-conventions/actions#openDiscussion": [{ access: holder, bound: ["[candidature]"], writes: true }],
  "mes-conventions/actions#continueDraft": [{ access: holder, bound: ["[brouillon]"] }],
  "mes-conventions/actions#leave": [{ access: everybody }],
  "convention/retrouver/actions#recover": [{ access: everybody, form: { asked: "personne@nulle-part.example.com" } }],
  "convention/[lien]/actions#sendLink": [
    { access: person, bound: ["[lien]"], form: { role: "beneficiary-representative", channel: "email" } },
  ],
  "convention/[lien]/actions#copyConvention": [
    { access: { for: "signatory", verb: "copy" }, bound: ["[lien]"], writes: true },
  ],
  "convention/[lien]/actions#correctFinal": [
    {
      access: { for: "signatory", verb: "editFinal" },
      bound: ["[lien]"],
      form: { "establishmentTutor.job": "Cheffe d’atelier [unique]" },
      writes: true,
      status: "ACCEPTED_BY_VALIDATOR",
    },
  ],
  "convention/[lien]/actions#askChange": [
    { access: { for: "signatory", verb: "requestChange" }, bound: ["[lien]"], form: change, writes: true },
  ],
  "convention/[lien]/corriger/actions#beginCorrection": [
    { access: { for: "signatory", verb: "resubmit" }, bound: ["[lien]"], writes: true, status: "DRAFT" },
    { access: { for: "signatory", verb: "edit" }, bound: ["[lien]"], writes: true, status: "READY_TO_SIGN" },
  ],
  "convention/[lien]/corriger/actions#saveCorrectionPart": [
    { access: person, bound: ["[lien]", "vous"], form: { "signatories.beneficiary.firstName": "Zoé", later: "1" } },
  ],
  "convention/[lien]/corriger/actions#sendCorrected": [{ access: person, bound: ["[lien]"] }],
  "espace/agence/actions#filterList": [
    { access: account, form: { mots: "Personne", statut: "DRAFT" }, writes: true },
    { access: account, form: { mots: "", statut: "DRAFT" } },
  ],
  "espace/agence/vues/actions#nameList": [
    {
      access: account,
      bound: [{ criteria: "statut=DRAFT", viewId: "" }],
      form: { name: "Essai", agencyId: "" },
      writes: true,
    },
    {
      access: view("reader"),
      bound: [{ criteria: "", viewId: "[vue]" }],
      form: { name: "Essai", agencyId: "" },
      writes: true,
    },
  ],
  "espace/agence/vues/actions#changeOne": [
    {
      access: view("administrator"),
      bound: ["[vue]"],
      form: { name: "Nos demandes [unique]", agencyId: "[agence]" },
      writes: true,
    },
  ],
  "espace/agence/vues/actions#removeOne": [
    { access: view("administrator"), bound: ["[vue à supprimer]"], writes: true },
  ],
  "espace/agence/modele/[agence]/actions#prepareBlank": [{ access: agency, bound: ["[agence]"], writes: true }],
  "espace/agence/lots/actions#chooseConventions": [
    { access: agency, form: { criteria: "", viewId: "", verb: "validate", ids: "[id]" }, writes: true },
  ],
  "espace/agence/lots/actions#launch": [{ access: batch, bound: ["[lot]"], writes: true }],
  "espace/agence/structures/actions#cancelRequest": [
    { access: account, form: { agencyId: "00000000-0000-4000-8000-000000000000" } },
  ],
  "espace/agence/structures/[agence]/actions#addPerson": [
    {
      access: team("manager"),
      bound: ["[agence]"],
      form: { email: "[unique]@structure.example.com", roles: "counsellor", mails: "each" },
      writes: true,
    },
  ],
  "espace/agence/structures/[agence]/actions#changePerson": [
    {
      access: team("manager"),
      bound: ["[agence]", "[membre]"],
      form: { roles: "counsellor", mails: "daily" },
      writes: true,
    },
  ],
  "espace/agence/structures/[agence]/actions#removePerson": [
    { access: team("manager"), bound: ["[agence]", "[membre]"], writes: true },
  ],
  "espace/agence/structures/[agence]/actions#acceptPerson": [
    {
      access: team("manager"),
      bound: ["[agence]", "[attend]"],
      form: { roles: "counsellor", mails: "each" },
      writes: true,
    },
  ],
  "espace/agence/structures/[agence]/actions#refusePerson": [
    { access: team("manager"), bound: ["[agence]", "[attend]"], form: { reason: "unknown" }, writes: true },
  ],
  "espace/agence/structures/[agence]/actions#chooseOwnMails": [
    { access: team("oneself"), bound: ["[agence]"], form: { mails: "daily" }, writes: true },
  ],
  "espace/agence/structures/[agence]/actions#leave": [{ access: team("oneself"), bound: ["[agence]"], writes: true }],
  "espace/agence/structures/[agence]/actions#saveSettings": [
    {
      access: team("manager"),
      bound: ["[agence]"],
      form: {
        contactEmail: "[unique]@structure.example.com",
        signature: "L’équipe",
        coveredDepartments: "35",
        validationSteps: "counsellor-and-validator",
      },
      writes: true,
    },
  ],
  "espace/rejoindre-une-structure/actions#joinAgencies": [
    { access: account, form: { agencyIds: "00000000-0000-4000-8000-000000000000" } },
  ],
  "espace/agence/conventions/[id]/actions#leaveNote": [
    { access: colleagues, bound: ["[id]"], form: { body: "À rappeler lundi" }, writes: true },
  ],
  "espace/agence/conventions/[id]/actions#takeNoteAway": [
    { access: colleagues, bound: ["[id]"], form: { noteId: "00000000-0000-4000-8000-000000000000" } },
  ],
  "espace/agence/conventions/[id]/actions#sendAgain": [
    { access: agency, bound: ["[id]"], form: { deliveryId: "00000000-0000-4000-8000-000000000000" } },
  ],
  "espace/agence/conventions/[id]/actions#dealtWith": [
    { access: colleagues, bound: ["[id]"], form: { deliveryId: "00000000-0000-4000-8000-000000000000" } },
  ],
  "espace/agence/conventions/[id]/actions#sendLink": [
    { access: agency, bound: ["[id]"], form: { role: "beneficiary-representative", channel: "email" } },
  ],
  "espace/agence/conventions/[id]/modifier/actions#beginEdit": [
    { access: { for: "act", verb: "edit" }, bound: ["[id]"], writes: true },
  ],
  "espace/agence/conventions/[id]/modifier/actions#saveEditPart": [
    { access: agency, bound: ["[id]", "vous"], form: { "signatories.beneficiary.firstName": "Zoé", later: "1" } },
  ],
  "espace/agence/conventions/[id]/modifier/actions#sendEdit": [{ access: agency, bound: ["[id]"] }],
  "convention/demande/actions#begin": [
    { access: everybody, bound: ["immersion", null], writes: true },
    { access: everybody, bound: ["mini-stage-cci", null], writes: true },
  ],
  "convention/demande/[brouillon]/actions#saveRequestPart": [
    {
      access: draft,
      bound: ["[brouillon]", "vous"],
      form: { "signatories.beneficiary.firstName": "Zoé", later: "1" },
      writes: true,
    },
  ],
  "convention/demande/[brouillon]/actions#sendRequest": [{ access: draft, bound: ["[brouillon]"] }],
  "convention/demande/[brouillon]/actions#keepForLater": [
    { access: draft, bound: ["[brouillon]"], form: { email: "[unique]@candidat.example.com" }, writes: true },
  ],
  "convention/demande/[brouillon]/actions#leaveSent": [{ access: everybody }],
  "(public)/ne-plus-inviter/[lien]/actions#stop": [{ access: everybody, bound: ["lien"] }],
  "espace/entreprise/actions#beginRegistration": [{ access: account, writes: true }],
  "espace/entreprise/actions#joinCompany": [
    { access: account, form: { siret: "00000000000018", role: "establishment-contact" } },
  ],
  "espace/entreprise/inscription/[brouillon]/actions#savePart": [
    {
      access: registration,
      bound: ["[inscription]", "accueil"],
      form: { availability: "yes", later: "1" },
      writes: true,
    },
  ],
  "espace/entreprise/inscription/[brouillon]/actions#register": [{ access: registration, bound: ["[inscription]"] }],
  "espace/entreprise/[siret]/actions#savePart": [
    {
      access: company("administrator"),
      bound: ["[siret]", "accueil"],
      form: {
        availability: "yes",
        maxContactsPerMonth: "4",
        searchableBy: "all",
        fitForDisabledWorkers: "no",
      },
      writes: true,
    },
  ],
  "espace/entreprise/[siret]/actions#answerRequest": [
    {
      access: company("administrator"),
      bound: ["[siret]"],
      form: { userId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f", answer: "accept" },
    },
  ],
  "espace/entreprise/[siret]/actions#unpublish": [{ access: company("administrator"), bound: ["[siret]"] }],
  "espace/entreprise/[siret]/actions#publish": [{ access: company("administrator"), bound: ["[siret]"] }],
  "espace/entreprise/[siret]/actions#sendAgain": [{ access: company("administrator"), bound: ["[siret]"] }],
  "espace/entreprise/[siret]/actions#leave": [{ access: company("administrator"), bound: ["[siret]"] }],
  "espace/admin/actions#approve": [{ access: operator, form: { siret: "00000000000018" } }],
  "espace/admin/actions#refuse": [{ access: operator, form: { siret: "00000000000018", reason: "Non." } }],
  "espace/admin/actions#ban": [
    { access: operator, form: { siret: "00000000000018", justification: "Essai." }, writes: true },
  ],
  "espace/admin/actions#unban": [{ access: operator, form: { siret: "00000000000018" }, writes: true }],
  "espace/admin/actions#makeGroup": [
    {
      access: operator,
      form: { name: "Essai", title: "Essai", tone: "plain", sirets: "00000000000018" },
      writes: true,
    },
  ],
  "espace/admin/actions#importFile": [
    { access: operator, form: { name: "Essai", title: "Essai", tone: "plain", csv: "siret\n1", mode: "check" } },
  ],
  "espace/admin/actions#remove": [{ access: operator, form: { siret: "00000000000018" } }],
  "espace/inscrire-ma-structure/actions#register": [
    {
      access: account,
      bound: ["prescripteur"],
      form: { ...agencyFacts, kind: "mission-locale", street: "[unique] rue de l’Essai", ...agencyPeople },
      writes: true,
    },
  ],
  "espace/admin/structures/actions#activate": [{ access: operator, form: { agencyId: "[agence]" } }],
  "espace/admin/structures/actions#reactivate": [{ access: operator, form: { agencyId: "[agence]" } }],
  "espace/admin/structures/actions#reject": [
    { access: operator, form: { agencyId: "[agence]", justification: "Essai." } },
  ],
  // An agency that nobody has: the others are still walked to.
  "espace/admin/structures/actions#close": [
    { access: operator, form: { agencyId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f", justification: "Essai." } },
  ],
  "espace/agence/structures/[agence]/delegation/actions#sendRenewal": [
    {
      access: team("manager"),
      bound: ["[agence]"],
      form: { "delegationEndDate.day": "1", "delegationEndDate.month": "2", "delegationEndDate.year": "2099" },
    },
  ],
  "espace/admin/structures/actions#acceptRenewal": [
    { access: operator, form: { agencyId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f" } },
  ],
  "espace/admin/structures/actions#refuseRenewal": [
    { access: operator, form: { agencyId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f", justification: "Essai." } },
  ],
  "espace/admin/structures/actions#verify": [{ access: operator, form: { agencyId: "[agence]" } }],
  "espace/admin/structures/actions#correct": [
    { access: operator, form: { agencyId: "[agence]", ...agencyFacts, street: "1 rue de l’Essai" }, writes: true },
  ],
  "espace/partenaire/actions#sendRequest": [
    {
      access: account,
      form: { ...apiContact, organisation: "Organisme d’essai", purpose: "Essayer.", abilities: "search" },
      writes: true,
    },
  ],
  "espace/partenaire/actions#makeOwnKey": [{ access: consumer, form: { consumerId: "[consumerId]" }, writes: true }],
  "espace/partenaire/actions#actOnWebhook": (["pause", "resume", "test"] as const).map((act) => ({
    access: consumer,
    form: { consumerId: "[consumerId]", webhookId: "[webhookId]", act },
    writes: true,
  })),
  "espace/partenaire/actions#replayOwnDelivery": [
    {
      access: consumer,
      form: { consumerId: "[consumerId]", webhookId: "[webhookId]", deliveryId: "[deliveryId]" },
      writes: true,
    },
  ],
  "espace/partenaire/actions#putKeyAway": [{ access: account }],
  "espace/admin/partenaires/actions#create": [{ access: operator, form: apiConsumer, writes: true }],
  "espace/admin/partenaires/actions#change": [
    { access: operator, form: { ...apiConsumer, consumerId: "[partenaire à retirer]" }, writes: true },
  ],
  "espace/admin/partenaires/actions#renew": [
    { access: operator, form: { consumerId: "[partenaire à retirer]" }, writes: true },
  ],
  "espace/admin/partenaires/actions#revoke": [
    { access: operator, form: { consumerId: "[partenaire à retirer]" }, writes: true },
  ],
  "espace/admin/partenaires/actions#approve": [
    { access: operator, form: { ...apiConsumer, requestId: "[demande qui attend]" }, writes: true },
  ],
  "espace/admin/partenaires/actions#refuse": [
    { access: operator, form: { requestId: "[demande qui attend]", reason: "Essai." }, writes: true },
  ],
  "actions#chooseTheme": [{ access: everybody, form: { theme: "dark" } }],
  // The last one: it takes everybody's session.
  "connexion/actions#signOut": [{ access: everybody }],
};
