import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

type StopPageProps = { readonly isDone: boolean; readonly stop: FormAction };

/** Asks before invitations stop: opening the link changes nothing. */
export const StopPage = ({ isDone, stop }: StopPageProps) =>
  isDone ? (
    <MessagePage title="C’est noté" exits={<ButtonLink href="/">Revenir à l’accueil</ButtonLink>}>
      <p>Votre entreprise ne recevra plus d’invitation à s’inscrire.</p>
    </MessagePage>
  ) : (
    <MessagePage
      title="Ne plus recevoir d’invitation"
      exits={
        <PostForm action={stop}>
          <SubmitButton>Ne plus recevoir d’invitation</SubmitButton>
        </PostForm>
      }
    >
      <p>Nous n’écrirons plus à votre entreprise pour l’inviter à s’inscrire dans l’annuaire.</p>
    </MessagePage>
  );
