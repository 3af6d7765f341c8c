import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { StepList } from "@/components/ui/step-list";
import { SubmitButton } from "@/components/ui/submit-button";

type StartPageProps = {
  readonly begin: FormAction;
  /** A request that this browser has begun and not sent. */
  readonly resume: { readonly href: string; readonly when: string } | null;
  /** The person comes from an offer, which fills a part in. */
  readonly fromOffer: boolean;
};

const steps = [
  {
    title: "Vous remplissez la demande",
    detail: "Vous, votre structure, l’entreprise, le métier, les dates et les horaires.",
  },
  { title: "Chacun signe", detail: "Vous et l’entreprise, avec un code reçu par e-mail." },
  { title: "Votre structure vérifie et valide", detail: "Elle vous prévient par e-mail." },
  { title: "L’immersion commence", detail: "Jamais avant la validation." },
];

/** What a request is before it begins: how long it takes, what to have at hand, what happens then. */
export const StartPage = ({ begin, resume, fromOffer }: StartPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-14">
    <div>
      <h1 className="text-3xl font-bold">Demander une convention d’immersion</h1>
      <p className="mt-4 text-lg text-ink-soft">
        Comptez dix minutes. {fromOffer ? "Le nom et l’adresse de l’entreprise sont déjà remplis." : ""} Vos réponses
        s’enregistrent à chaque page.
      </p>
    </div>
    {resume ? (
      <Panel title={{ id: "reprendre", text: "Vous avez déjà commencé une demande" }}>
        <p className="mb-4">Dernière réponse le {resume.when}, dans ce navigateur.</p>
        <ButtonLink href={resume.href} kind="secondary">
          Reprendre cette demande
        </ButtonLink>
      </Panel>
    ) : null}
    <div>
      <h2 className="text-xl font-bold">Ce qu’il vous faut</h2>
      <ul className="mt-3 grid list-disc gap-1.5 pl-5">
        <li>l’accord d’une entreprise, son SIRET, et l’adresse e-mail de la personne qui signera pour elle</li>
        <li>le nom de votre structure d’accompagnement : France Travail, mission locale, Cap emploi…</li>
        <li>les dates et les horaires de l’immersion</li>
        <li>si vous avez moins de 18 ans, l’adresse e-mail de votre représentant légal</li>
      </ul>
    </div>
    <div>
      <h2 className="mb-4 text-xl font-bold">Les quatre étapes</h2>
      <StepList steps={steps} />
    </div>
    <PostForm action={begin}>
      <SubmitButton size="tall" full="phone" pendingLabel="Préparation…">
        {resume ? "Commencer une nouvelle demande" : "Commencer la demande"}
      </SubmitButton>
    </PostForm>
  </div>
);
