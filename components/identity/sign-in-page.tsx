import { PrivacyNote } from "@/components/site/privacy-note";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { SignInForm } from "./sign-in-form";
import { problemWords, type SignInProblem } from "./sign-in-words";

type SignInPageProps = {
  readonly action: FormAction;
  readonly hasProConnect: boolean;
  /** Page to go on to afterwards. */
  readonly onward: string | undefined;
  readonly problem: SignInProblem | undefined;
};

const ProConnect = ({ onward }: { readonly onward: string | undefined }) => (
  <section aria-labelledby="pro-connect" className="border-b border-line pb-8">
    <h2 id="pro-connect" className="text-xl font-bold">
      Avec votre identité professionnelle
    </h2>
    <form method="post" action="/api/auth/signin/proconnect" className="mt-4">
      {onward ? <input type="hidden" name="suite" value={onward} /> : null}
      <Button type="submit" size="tall" full="phone">
        Se connecter avec ProConnect
      </Button>
    </form>
    <p className="mt-2 text-sm">
      <a className="link" href="https://www.proconnect.gouv.fr/" target="_blank" rel="noreferrer">
        Qu’est-ce que ProConnect ? (nouvelle fenêtre)
      </a>
    </p>
  </section>
);

/** How professionals sign in: with ProConnect where the deployment has it, or with a code by e-mail. */
export const SignInPage = ({ action, hasProConnect, onward, problem }: SignInPageProps) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <SignInForm
      action={action}
      label="Adresse e-mail professionnelle"
      hint="Nous vous y envoyons un code."
      onward={onward}
      kind={hasProConnect ? "secondary" : "primary"}
    >
      <div className="grid gap-8">
        <div>
          <h1 className="text-3xl font-bold">Se connecter à l’espace professionnel</h1>
          <p className="mt-3 text-ink-soft">
            Pour les conseillers et les personnes qui valident les conventions. Les candidats n’ont pas besoin de
            compte.
          </p>
        </div>
        {problem ? (
          <Notice tone="caution" title={problemWords[problem].title} live>
            <p>{problemWords[problem].advice}</p>
          </Notice>
        ) : null}
        {hasProConnect ? (
          <>
            <ProConnect onward={onward} />
            <h2 className="text-xl font-bold">Avec un code par e-mail</h2>
          </>
        ) : null}
      </div>
    </SignInForm>
    <div className="mt-8">
      <PrivacyNote>Votre adresse sert à vous reconnaître et à vous prévenir, à rien d’autre.</PrivacyNote>
    </div>
  </div>
);
