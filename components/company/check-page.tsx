import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { companyParts, type RegistrationView } from "@/lib/directory/domain/registration";
import { french } from "@/lib/platform/typography";
import { AnswerGroups } from "./answer-groups";
import { companyPartWords } from "./part-words";
import { CompanyPreview } from "./preview";

type CheckPageProps = { readonly base: string; readonly draft: RegistrationView; readonly send: FormAction };

const Issues = ({ base, draft }: Pick<CheckPageProps, "base" | "draft">) => (
  <Notice tone="caution" title="Il reste des réponses à donner ou à corriger.">
    <ul className="mt-2 grid gap-2">
      {draft.issues.map(({ part, path, message }) => (
        <li key={`${part}${path}${message}`}>
          <Link href={`${base}/${part}`} className="link">
            {companyPartWords[part].title}
          </Link>
          {french(` : ${message}`)}
        </li>
      ))}
    </ul>
  </Notice>
);

/** Every answer before it leaves, what candidates will see, and the button that registers. */
export const CompanyCheckPage = ({ base, draft, send }: CheckPageProps) => {
  const { values, facts, issues } = draft;
  const name = String(
    values.entreprise?.businessNameCustomized || facts?.name || values.entreprise?.businessName || "",
  );
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6 lg:pt-10">
      <div>
        <BackLink href={base}>Toutes les parties</BackLink>
        <div className="mt-5">
          <Steps current={companyParts.length + 1} total={companyParts.length + 1} />
        </div>
        <h1 className="mt-1 text-3xl font-bold">Vérifiez votre fiche</h1>
      </div>
      {issues.length > 0 ? (
        <Issues base={base} draft={draft} />
      ) : (
        <>
          <CompanyPreview name={name} values={values} />
          <AnswerGroups base={base} values={values} canEdit />
          <PostForm action={send} className="grid gap-4">
            <p>
              {french(
                "Si ProConnect ou votre adresse e-mail prouve que vous êtes de cette entreprise, la fiche paraît tout de suite. Sinon notre équipe la vérifie d’abord : vous recevez un e-mail.",
              )}
            </p>
            <div>
              <SubmitButton size="tall" full="phone">
                Inscrire l’entreprise
              </SubmitButton>
            </div>
          </PostForm>
        </>
      )}
    </div>
  );
};
