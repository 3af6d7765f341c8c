import Paperclip from "lucide/dist/esm/icons/paperclip.mjs";
import { Icon } from "@/components/ui/icon";
import type { Conversation } from "@/lib/discussion/domain/read-models";
import type { ExchangeSender } from "@/lib/discussion/domain/vocabulary";
import { formatDate, formatInstant, french } from "@/lib/platform/typography";

type MessageListProps = {
  readonly conversation: Conversation;
  readonly side: ExchangeSender;
  /** Where the files of the messages are. */
  readonly filesHref: string;
};

const writer = (
  conversation: Conversation,
  exchange: Conversation["exchanges"][number],
  side: ExchangeSender,
): string => {
  if (exchange.sender === side) return exchange.authorName ? `${exchange.authorName} (votre entreprise)` : "Vous";
  if (exchange.sender === "establishment")
    return [exchange.authorName, conversation.businessName].filter(Boolean).join(", ");
  return `${conversation.candidate.firstName} ${conversation.candidate.lastName}`;
};

/** What both sides wrote, in the order of time. */
export const MessageList = ({ conversation, side, filesHref }: MessageListProps) => (
  <ol className="grid gap-4">
    {conversation.exchanges.map((exchange) => (
      <li
        key={exchange.id}
        className={`rounded-lg border p-4 sm:p-5 ${exchange.sender === side ? "border-line bg-sunken sm:ml-10" : "border-line bg-surface sm:mr-10"}`}
      >
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-bold">{writer(conversation, exchange, side)}</span>
          <time dateTime={exchange.sentAt.toISOString()} className="text-sm text-ink-soft">
            {formatInstant(exchange.sentAt)}
          </time>
        </p>
        {exchange.proposedDate ? (
          <p className="mt-2 font-medium">{french(`Date proposée : ${formatDate(exchange.proposedDate)}`)}</p>
        ) : null}
        <p className={`mt-2 whitespace-pre-line wrap-anywhere ${exchange.isErased ? "text-ink-soft italic" : ""}`}>
          {exchange.message}
        </p>
        {exchange.attachments.length > 0 ? (
          <ul className="mt-3 grid gap-1">
            {exchange.attachments.map(({ id, name }) => (
              <li key={id}>
                <a href={`${filesHref}/${id}`} className="link inline-flex items-center gap-2 py-1 wrap-anywhere">
                  <Icon of={Paperclip} size="sm" />
                  {name}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        {conversation.undelivered.includes(exchange.id) ? (
          <p className="mt-3 font-medium text-danger-ink">
            {french(
              "Ce message n’est pas arrivé par e-mail : la messagerie de l’autre côté le refuse. Il reste lisible ici.",
            )}
          </p>
        ) : null}
      </li>
    ))}
  </ol>
);
