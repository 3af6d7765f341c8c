import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { UnsentDraft } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import { formatInstant, french } from "@/lib/platform/typography";
import { FourSteps } from "./four-steps";

type StartPageProps = {
  readonly kind: InternshipKind;
  readonly begin: FormAction;
  /** The offer that the request begins from: it fills a part in. */
  readonly offer: OfferDetail | null;
  /** A request that this browser has begun and not sent. */
  readonly unsent: UnsentDraft | null;
  /** The same page for the other kind of stay. */
  readonly otherHref: string;
};

const representative = "si vous avez moins de 18 ans, l’adresse e-mail de votre représentant légal";

const needed: Readonly<Record<InternshipKind, readonly string[]>> = {
  immersion: [
    "l’accord d’une entreprise, son SIRET, et l’adresse e-mail de la personne qui signera pour elle",
    "le nom de votre structure d’accompagnement : France Travail, mission locale, Cap emploi…",
    "les dates et les horaires de l’immersion",
    representative,
  ],
  "mini-stage-cci": [
    "l’accord d’une entreprise, son SIRET, et l’adresse e-mail de la personne qui signera pour elle",
    "le nom et le code postal de votre collège, lycée ou établissement supérieur",
    "la chambre consulaire de votre département : de commerce (CCI), de métiers ou d’agriculture",
    "les dates et les horaires du mini-stage : cinq jours au plus, sans cours ni examen",
    representative,
  ],
};

const whoSigns: Readonly<Record<InternshipKind, string>> = {
  immersion:
    "Vous et la personne qui représente l’entreprise. Aussi votre représentant légal si vous avez moins de 18 ans, et votre employeur si vous venez sur votre temps de travail. Chacun a besoin de sa propre adresse e-mail.",
  "mini-stage-cci":
    "Vous, la personne qui représente l’entreprise, et votre représentant légal si vous avez moins de 18 ans. Chacun a besoin de sa propre adresse e-mail.",
};

const Resume = ({ unsent }: { readonly unsent: UnsentDraft }) => (
  <Panel title={{ id: "reprendre", text: "Vous avez déjà commencé une demande" }}>
    <p className="mb-4">
      {french(
        `Commencée le ${formatInstant(unsent.createdAt)}${unsent.businessName ? `, chez ${unsent.businessName}` : ""}.`,
      )}
    </p>
    <ButtonLink href={`/convention/demande/${unsent.id}`} kind="secondary">
      Reprendre cette demande
    </ButtonLink>
  </Panel>
);

const Offered = ({ offer }: { readonly offer: OfferDetail }) => (
  <p className="mt-4 font-medium">
    {french(`${offer.job.appellationLabel}, chez ${offer.name} à ${offer.location.city}.`)}{" "}
    <span className="font-normal">Le nom, l’adresse et le métier seront déjà remplis.</span>
  </p>
);

const others: Readonly<
  Record<InternshipKind, { readonly title: string; readonly text: string; readonly link: string }>
> = {
  immersion: {
    title: "Élève ou étudiant ?",
    text: "Pour découvrir un métier pendant vos vacances scolaires, de la 4e aux études supérieures, il vous faut une autre convention : celle du mini-stage. Une chambre de commerce, de métiers ou d’agriculture la valide.",
    link: "Demander un mini-stage",
  },
  "mini-stage-cci": {
    title: "Ni élève ni étudiant ?",
    text: "Si France Travail, une mission locale ou une autre structure vous accompagne, il vous faut une convention d’immersion.",
    link: "Demander une immersion",
  },
};

const OtherKind = ({ kind, href }: { readonly kind: InternshipKind; readonly href: string }) => {
  const { title, text, link } = others[kind];
  return (
    <Panel tone="sunken" title={{ id: "autre-convention", text: french(title) }}>
      <p className="mb-4">{french(text)}</p>
      <ButtonLink href={href} kind="secondary">
        {link}
      </ButtonLink>
    </Panel>
  );
};

/** What a request is before it begins: how long it takes, what to have at hand, who signs, what happens then. */
export const StartPage = ({ kind, begin, offer, unsent, otherHref }: StartPageProps) => (
  <div className="mx-auto max-w-page px-4 pt-8 sm:px-6 lg:grid lg:grid-cols-[minmax(0,42rem)_1fr] lg:gap-x-16 lg:pt-12">
    <div className="grid content-start gap-8">
      <div>
        <h1 className="text-3xl font-bold">Demander une convention {kindWords[kind].convention}</h1>
        {offer ? <Offered offer={offer} /> : null}
        <p className="mt-4">Comptez dix minutes. Vos réponses s’enregistrent à chaque page, dans ce navigateur.</p>
      </div>
      {unsent ? <Resume unsent={unsent} /> : null}
      <OtherKind kind={kind} href={otherHref} />
      <div>
        <h2 className="text-xl font-bold">Ce qu’il vous faut</h2>
        <ul className="mt-3 grid list-disc gap-1.5 pl-5">
          {needed[kind].map((thing) => (
            <li key={thing}>{french(thing)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2 className="text-xl font-bold">Qui signe</h2>
        <p className="mt-3">{french(whoSigns[kind])}</p>
      </div>
      <PostForm action={begin}>
        <SubmitButton size="tall" full="phone" pendingLabel="Préparation…">
          {unsent ? "Commencer une nouvelle demande" : "Commencer la demande"}
        </SubmitButton>
      </PostForm>
    </div>
    <aside aria-labelledby="etapes" className="mt-12 lg:mt-0 lg:pt-3">
      <FourSteps kind={kind} />
    </aside>
  </div>
);
