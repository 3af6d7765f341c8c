type Schema = {
  description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
};
type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
};

/** What each parameter and each field of a body means to a partner; one name means one thing everywhere (partner-api.md 1.2, 4.2, 5.1). */
export const fieldWords: Readonly<Record<string, string>> = {
  sortBy: "Ordre des offres : distance veut latitude, longitude et distanceKm ; score met les mieux notées d'abord",
  latitude: "Degrés vers le nord, comme 48.11",
  longitude: "Degrés vers l'est, comme -1.68",
  distanceKm: "Kilomètres à vol d'oiseau, 100 au plus",
  sortOrder: "Sens du tri, desc par défaut ; sans effet par distance, où la plus proche vient d'abord",
  "appellationCodes[]": "Métiers : codes d'appellation ROME de 5 ou 6 chiffres",
  "departmentCodes[]": "Départements du lieu d'accueil, comme 35 ou 2A",
  "fitForDisabledWorkers[]": "Accueil de personnes en situation de handicap",
  "locationIds[]": "Lieux d'accueil : locationId d'une offre",
  "nafCodes[]": "Activités : codes NAF de 5 caractères, comme 1071C",
  "sirets[]": "Entreprises : 14 chiffres, espaces tolérés",
  searchableBy: "Offres ouvertes aux élèves, ou aux autres candidats ; toutes par défaut",
  "remoteWorkModes[]": "Sur place, en partie à distance, ou à distance",
  showOnlyAvailableOffers: "true par défaut : sans les entreprises qui ont reçu assez de demandes",
  place: "Le lieu cherché, en toutes lettres : pour mémoire, il ne filtre rien",
  page: "Numéro de la page, à partir de 1",
  perPage: "Nombre d'éléments par page, 100 par défaut",
  acquisitionCampaign: "Accepté, sans effet",
  acquisitionKeyword: "Accepté, sans effet",
  appellationCode: "Métier : code d'appellation ROME de 5 ou 6 chiffres",
  siret: "14 chiffres, espaces tolérés",
  locationId: "Lieu d'accueil, tel que l'offre le donne",
  potentialBeneficiaryFirstName: "Prénom de la personne qui demande",
  potentialBeneficiaryLastName: "Nom de la personne qui demande",
  potentialBeneficiaryEmail: "Son adresse : l'entreprise y répond, sans la voir",
  potentialBeneficiaryPhone: "Français, ou d'ailleurs avec son indicatif",
  datePreferences: "Quand elle est disponible, en toutes lettres",
  contactMode: "Celui de l'offre",
  kind: "IF pour une immersion, 1_ELEVE_1_STAGE pour un stage d'observation d'élève",
  immersionObjective: "Ce que la personne cherche",
  experienceAdditionalInformation: "Son expérience, en quelques mots",
  levelOfEducation: "Classe de l'élève",
  updatedSince: "Seulement ce qui a changé depuis cet instant",
  "statuses[]": "Seulement ces statuts ; tous par défaut",
  "withStatuses[]": "Seulement ces statuts ; tous par défaut",
  "agencyIds[]": "Seulement ces structures, parmi celles de votre périmètre",
  conventionId: "Identifiant d'une convention",
  subscribedEvent: "Le seul événement de v2",
  callbackUrl: "Adresse à appeler : https, port usuel, joignable d'Internet",
  callbackHeaders: "En-têtes joints à chaque appel : authorization, X-Gravitee-Api-Key, operateur",
  subscriptionId: "Identifiant donné à la souscription",
  url: "Adresse à appeler : https, port usuel, joignable d'Internet",
  events: "Ce dont vous êtes prévenu",
  payload: "full : la convention entière ; thin : identifiant, statut et date",
  format: "standard : Standard Webhooks ; legacy : l'enveloppe de v2",
  headers: "En-têtes joints à chaque appel : authorization, X-Gravitee-Api-Key, operateur",
  webhookId: "Identifiant donné à la création du webhook",
  deliveryId: "Identifiant de l'envoi : son webhook-id",
  "states[]": "Seulement les envois dans ces états ; tous par défaut",
  from: "Premier instant de la période",
  to: "Dernier instant de la période",
  includeDelivered: "true : renvoie aussi ce qui a été reçu",
};

const named = (name: string, schema: Schema | undefined): void => {
  const words = fieldWords[name];
  if (schema && schema.description === undefined && words !== undefined) schema.description = words;
};

const inBody = (schema: Schema | undefined): void => {
  for (const [name, field] of Object.entries(schema?.properties ?? {})) named(name, field);
  for (const kind of schema?.anyOf ?? []) inBody(kind);
};

/** Says in a document what each parameter and each field of a body means, where its definition does not. */
export const withFieldWords = <D extends { readonly paths?: object | undefined }>(document: D): D => {
  const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path) as Operation[]);
  for (const { parameters = [], requestBody } of operations) {
    for (const { name, schema } of parameters) named(name, schema);
    for (const { schema } of Object.values(requestBody?.content ?? {})) inBody(schema);
  }
  return document;
};
