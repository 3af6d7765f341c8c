import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { channels, channelWords } from "@/lib/convention/domain/channel";
import type { CaseLine } from "@/lib/convention/domain/read-models";
import type { SignatoryRole } from "@/lib/convention/domain/roles";
import { lastSending } from "@/lib/convention/domain/signature-link";
import { formatInstant, french } from "@/lib/platform/typography";

type SendLinkProps = {
  readonly role: SignatoryRole;
  readonly name: string;
  readonly journal: readonly CaseLine[];
  readonly action: FormAction;
  readonly hasSms: boolean;
};

/** When somebody was last sent their link to sign, and the buttons that send it once more. */
export const SendLink = ({ role, name, journal, action, hasSms }: SendLinkProps) => {
  const sent = channels.flatMap((channel) => {
    const at = lastSending(journal, role, channel);
    return at ? [`${channelWords[channel]} le ${formatInstant(at.toISOString())}`] : [];
  });
  return (
    <PostForm action={action} hidden={{ role }} className="basis-full text-sm">
      {sent.length > 0 ? <p className="text-ink-soft">{french(`Dernier lien envoyé : ${sent.join(", ")}.`)}</p> : null}
      <div className="mt-2 flex flex-wrap gap-2">
        {channels
          .filter((channel) => channel === "email" || hasSms)
          .map((channel) => (
            <SubmitButton key={channel} kind="secondary" size="dense" name="channel" value={channel}>
              Renvoyer le lien {channelWords[channel]}
              <span className="sr-only"> à {name}</span>
            </SubmitButton>
          ))}
      </div>
    </PostForm>
  );
};
