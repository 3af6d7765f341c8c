import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedSession } from "@/lib/identity/domain/account";
import { formatInstant } from "@/lib/platform/typography";
import { deviceWords } from "./device-words";

const ways: Record<ListedSession["by"], string> = { code: "avec un code par e-mail", proConnect: "avec ProConnect" };

type SessionListProps = { readonly sessions: readonly ListedSession[]; readonly action: FormAction };

/** The open sessions of an account, each with what its holder needs to recognise it, and the button that ends it. */
export const SessionList = ({ sessions, action }: SessionListProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {sessions.map(({ id, isCurrent, by, userAgent, ipAddress, createdAt, lastSeenAt }) => {
      const device = deviceWords(userAgent);
      return (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
          <div className="min-w-0">
            <p className="font-medium">
              {device}
              {isCurrent ? " : ici et maintenant" : ""}
            </p>
            <p className="text-sm text-ink-soft">
              Ouverte le {formatInstant(createdAt)}, {ways[by]}
              {ipAddress ? `, depuis l’adresse ${ipAddress}` : ""}.
            </p>
            {isCurrent ? null : <p className="text-sm text-ink-soft">Vue le {formatInstant(lastSeenAt)}.</p>}
          </div>
          {isCurrent ? null : (
            <PostForm action={action} hidden={{ sessionId: id }}>
              <SubmitButton kind="secondary" size="dense" pendingLabel="Fermeture…">
                Fermer<span className="sr-only"> la session de {device}</span>
              </SubmitButton>
            </PostForm>
          )}
        </li>
      );
    })}
  </ul>
);
