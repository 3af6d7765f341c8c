/** What the framework tells an error boundary; the digest is what the person gives us so that we find what happened. */
export type Failure = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** What an error boundary shows: no detail of the fault, a way to try again, a code to give; drawn with nothing that could fail too. */
export const FailureNotice = ({ error: { digest }, reset }: Failure) => (
  <div className="mx-auto w-full max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    {/* The page's own title is lost when its data cannot be read. */}
    <title>Le service a eu un problème – Immersion Facilitée</title>
    <h1 className="text-3xl font-bold">Le service a eu un problème</h1>
    <p className="mt-4">Rien n’est perdu. Essayez encore, dans une minute si besoin.</p>
    {digest ? (
      <p className="mt-4">
        Si cela continue, donnez-nous ce code&nbsp;: <strong className="figures font-bold">{digest}</strong>
      </p>
    ) : null}
    <div className="mt-8 flex flex-wrap items-center gap-5">
      <button
        type="button"
        onClick={reset}
        className="inline-flex min-h-12 cursor-pointer items-center rounded-md bg-primary px-5 py-2 font-medium text-on-primary hover:bg-primary-hover"
      >
        Essayer encore
      </button>
      {/* A plain link: it loads the page anew, whatever state the application is in. */}
      <a className="link py-2" href="/">
        Aller à l’accueil
      </a>
    </div>
  </div>
);
