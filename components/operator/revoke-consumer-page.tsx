import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { french } from "@/lib/platform/typography";

type RevokeConsumerPageProps = { readonly id: string; readonly name: string; readonly revoke: FormAction };

/** Asks before a partner's access is taken back. */
export const RevokeConsumerPage = ({ id, name, revoke }: RevokeConsumerPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href={`/espace/admin/partenaires/${id}`}>{name}</BackLink>
      <h1 className="mt-3 text-3xl font-bold">{french("Retirer cet accès ?")}</h1>
    </div>
    <p>
      Sa clé n’ouvre plus rien tout de suite, et ses webhooks s’arrêtent. Ses contacts reçoivent un e-mail. Une nouvelle
      clé rouvre l’accès.
    </p>
    <PostForm action={revoke} hidden={{ consumerId: id }}>
      <SubmitButton kind="destroy" full="phone">
        Retirer l’accès
      </SubmitButton>
    </PostForm>
  </div>
);
