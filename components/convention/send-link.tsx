import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CaseLine } from "@/lib/convention/domain/read-models";
import type { SignatoryRole } from "@/lib/convention/domain/roles";
import { lastSending, linkChannels } from "@/lib/convention/domain/signature-link";
import { formatInstant, french } from "@/lib/platform/typography";

const how = { email: "par e-mail", sms: "par SMS" } as const;

type SendLinkProps = {
  readonly role: SignatoryRole;
  readonly name: string;
  readonly journal: readonly CaseLine[];
  readonly action: FormAction;
  readonly hasSms: boolean;
};

/** When somebody was last sent their link to sign, and the buttons that send it once more. */
export const SendLink = ({ role, name, journal, action, hasSms }: SendLinkProps) => {
  const sent = linkChannels.flatMap((channel) => {
    const at = lastSending(journal, role, channel);
    return at ? [`${how[channel]} le ${formatInstant(at.toISOString())}`] : [];
  });
  return (
    <PostForm action={action} hidden={{ role }} className="basis-full text-sm">
      {sent.length > 0 ? <p className="text-ink-soft">{french(`Dernier lien envoyé : ${sent.join(", ")}.`)}</p> : null}
      <div className="mt-2 flex flex-wrap gap-2">
        {linkChannels
          .filter((channel) => channel === "email" || hasSms)
          .map((channel) => (
            <SubmitButton key={channel} kind="secondary" size="dense" name="channel" value={channel}>
              Renvoyer le lien {how[channel]}
              <span className="sr-only"> à {name}</span>
            </SubmitButton>
          ))}
      </div>
    </PostForm>
  );
};
