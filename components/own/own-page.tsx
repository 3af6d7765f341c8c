import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Pagination } from "@/components/ui/pagination";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { KeptDraft } from "@/lib/convention/domain/draft";
import type { OwnConventionRow, Page } from "@/lib/convention/domain/read-models";
import type { OwnDiscussionRow } from "@/lib/discussion/domain/read-models";
import { formatCount } from "@/lib/platform/typography";
import { OwnConvention } from "./own-convention";
import { OwnDiscussion } from "./own-discussion";
import { OwnDraft } from "./own-draft";

type OwnPageProps = {
  readonly email: string;
  readonly conventions: Page<OwnConventionRow>;
  readonly drafts: readonly KeptDraft[];
  readonly discussions: readonly OwnDiscussionRow[];
  /** Each makes the action of one line. */
  readonly openConvention: (linkId: string) => FormAction;
  readonly openDiscussion: (linkId: string) => FormAction;
  readonly continueDraft: (draftId: string) => FormAction;
  readonly leave: FormAction;
};

const href = (page: number): string => `/mes-conventions?page=${page}`;

const Nothing = () => (
  <EmptyState
    sentence="Rien n’est connu à cette adresse."
    exits={
      <>
        <ButtonLink href="/recherche">Trouver une entreprise</ButtonLink>
        <ButtonLink href="/convention/retrouver" kind="secondary">
          J’ai une référence
        </ButtonLink>
      </>
    }
  />
);

const Drafts = ({ drafts, continueDraft }: Pick<OwnPageProps, "drafts" | "continueDraft">) =>
  drafts.length === 0 ? null : (
    <section aria-labelledby="demandes">
      <h2 id="demandes" className="text-xl font-bold">
        {drafts.length === 1 ? "Votre demande à terminer" : "Vos demandes à terminer"}
      </h2>
      <ul className="mt-4 grid gap-4">
        {drafts.map((draft) => (
          <OwnDraft key={draft.id} draft={draft} go={continueDraft(draft.id)} />
        ))}
      </ul>
    </section>
  );

const Conventions = ({
  conventions: { rows, total, page, pages },
  openConvention,
}: Pick<OwnPageProps, "conventions" | "openConvention">) =>
  total === 0 ? null : (
    <section aria-labelledby="conventions">
      <h2 id="conventions" className="text-xl font-bold">
        {formatCount(total, "convention")}
      </h2>
      <ul className="mt-4 grid gap-4">
        {rows.map((row) => (
          <OwnConvention key={row.linkId} row={row} open={openConvention(row.linkId)} />
        ))}
      </ul>
      {pages > 1 ? (
        <div className="mt-6">
          <Pagination
            label="Pages des conventions"
            position={`Page ${page} sur ${pages}`}
            previous={page > 1 ? href(page - 1) : undefined}
            next={page < pages ? href(page + 1) : undefined}
          />
        </div>
      ) : null}
    </section>
  );

const Discussions = ({ discussions, openDiscussion }: Pick<OwnPageProps, "discussions" | "openDiscussion">) =>
  discussions.length === 0 ? null : (
    <section aria-labelledby="echanges">
      <h2 id="echanges" className="text-xl font-bold">
        Vos échanges avec des entreprises
      </h2>
      <ul className="mt-4 grid gap-4">
        {discussions.map((row) => (
          <OwnDiscussion key={row.linkId} row={row} open={openDiscussion(row.linkId)} />
        ))}
      </ul>
    </section>
  );

/** Everything that an address which proved itself has with us: requests to finish, conventions, conversations. */
export const OwnPage = (props: OwnPageProps) => {
  const { email, conventions, drafts, discussions, leave } = props;
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-12">
      <h1 className="text-3xl font-bold">Mes conventions</h1>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg bg-sunken p-4">
        <p className="wrap-anywhere">
          Avec l’adresse <strong>{email}</strong>
        </p>
        <PostForm action={leave}>
          <SubmitButton kind="secondary" size="dense" pendingLabel="Fermeture…">
            J’ai fini, ou ce n’est pas moi
          </SubmitButton>
        </PostForm>
      </div>
      <div className="mt-8 grid gap-10">
        {conventions.total + drafts.length + discussions.length === 0 ? <Nothing /> : null}
        <Drafts {...props} />
        <Conventions {...props} />
        <Discussions {...props} />
      </div>
    </div>
  );
};
