import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { Toast } from "@/components/ui/toast";
import type { Account } from "@/lib/identity/domain/account";
import { formatCount, formatDate } from "@/lib/platform/typography";
import { type AccountDone, doneWords } from "./account-words";
import { SessionList } from "./session-list";

type AccountPageProps = {
  readonly account: Account;
  readonly hasAgency: boolean;
  readonly done?: AccountDone | undefined;
  readonly endSession: FormAction;
  readonly endOthers: FormAction;
};

const day = (instant: Date): string => formatDate(instant.toISOString().slice(0, 10));

const NoAgency = () => (
  <Notice
    tone="info"
    title="Votre compte n’est rattaché à aucune structure."
    action={
      <ButtonLink href="/espace/rejoindre-une-structure" kind="secondary">
        Rejoindre une structure
      </ButtonLink>
    }
  >
    <p>
      Vous travaillez dans une mission locale, une agence France Travail, une chambre… Demandez à la rejoindre&nbsp;:
      ses conventions apparaîtront ici. Elle n’est pas encore inscrite&nbsp;?{" "}
      <Link href="/espace/inscrire-ma-structure" className="link">
        Inscrire ma structure
      </Link>
      . Vous avez déjà demandé&nbsp;?{" "}
      <Link href="/espace/agence/structures" className="link">
        Voir mes demandes
      </Link>
      .
    </p>
  </Notice>
);

const protection = ({ secondFactor }: Account): string =>
  secondFactor
    ? `Code d’application, depuis le ${day(secondFactor.since)}. ${formatCount(secondFactor.codesLeft, "code de secours", "codes de secours")} en réserve.`
    : "Aucun. Votre compte s’ouvre avec votre seule adresse e-mail.";

/** Somebody's own account: who they are, how they sign in, and where they are signed in. */
export const AccountPage = ({ account, hasAgency, done, endSession, endOthers }: AccountPageProps) => {
  const { email, firstName, lastName, proConnectSince, secondFactor, sessions } = account;
  return (
    <div className="mx-auto grid max-w-prose gap-12 px-4 pt-6 sm:px-6">
      <div>
        {hasAgency ? <BackLink href="/espace/agence">Mes conventions</BackLink> : null}
        {done ? (
          <div className="mt-4">
            <Toast message={doneWords[done]} />
          </div>
        ) : null}
        <h1 className="mt-4 text-3xl font-bold">Mon compte</h1>
        {hasAgency ? null : (
          <div className="mt-6">
            <NoAgency />
          </div>
        )}
        <div className="mt-6">
          <SummaryList
            rows={[
              {
                term: "Nom",
                value: `${firstName} ${lastName}`,
                changeHref: proConnectSince ? undefined : "/espace/compte/nom",
              },
              {
                term: "Adresse e-mail",
                value: email,
                changeHref: proConnectSince ? undefined : "/espace/compte/adresse",
              },
              {
                term: "ProConnect",
                value: proConnectSince
                  ? `Relié depuis le ${day(proConnectSince)}. Votre nom et votre adresse viennent de là.`
                  : "Pas encore relié. Il le sera si vous vous connectez avec lui et la même adresse.",
              },
              {
                term: "Second facteur",
                value: protection(account),
                changeHref: secondFactor ? "/espace/compte/second-facteur" : undefined,
              },
            ]}
          />
        </div>
        {secondFactor ? null : (
          <div className="mt-6">
            <ButtonLink href="/espace/compte/second-facteur" kind="secondary">
              Ajouter un second facteur
            </ButtonLink>
          </div>
        )}
      </div>
      <section aria-labelledby="sessions">
        <h2 id="sessions" className="text-xl font-bold">
          Où vous êtes connecté
        </h2>
        <p className="mt-2 text-ink-soft">Une connexion se ferme seule après deux heures sans activité.</p>
        <div className="mt-4">
          <SessionList sessions={sessions} action={endSession} />
        </div>
        {sessions.length > 1 ? (
          <PostForm action={endOthers} className="mt-6">
            <SubmitButton kind="secondary" pendingLabel="Fermeture…">
              Fermer toutes les autres
            </SubmitButton>
          </PostForm>
        ) : null}
      </section>
    </div>
  );
};
