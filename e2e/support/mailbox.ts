import { expect } from "@playwright/test";

/** A message as the local mailbox tells it. */
type Message = { readonly number: number; readonly to: string; readonly subject: string; readonly text: string };

const mailbox = process.env.MAILBOX_URL ?? "http://localhost:3010";

const messagesTo = async (address: string): Promise<Message[]> =>
  (await fetch(`${mailbox}/messages.json?to=${encodeURIComponent(address)}`)).json() as Promise<Message[]>;

/** The newest message to an address whose subject matches, waited for; `after` leaves out the ones up to that number. */
export const messageTo = async (address: string, subject: RegExp, after = 0): Promise<Message> => {
  let found: Message | undefined;
  await expect
    .poll(
      async () => {
        found = (await messagesTo(address)).find((message) => message.number > after && subject.test(message.subject));
        return found?.subject;
      },
      { message: `a message to ${address} about ${subject}`, timeout: 60_000 },
    )
    .toBeTruthy();
  if (!found) throw new Error("unreachable");
  return found;
};

/** Every link, each once, of the messages whose subject matches: the oldest first, which other journeys leave alone. */
export const linksOf = async (subject: RegExp): Promise<string[]> => {
  const messages = (await messagesTo("@")).filter((message) => subject.test(message.subject));
  return [...new Set(messages.toReversed().map(linkIn))];
};

/** One link of every kind: of each shape of address in each kind of message, told by the first words of its subject. */
export const linksOfEveryKind = async (): Promise<string[]> => {
  const found = new Map<string, string>();
  for (const { subject, text } of await messagesTo("@"))
    for (const link of text.match(/https?:\/\/\S+/gu) ?? []) {
      const shape = new URL(link).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{14}/gu, "…");
      found.set(`${subject.split(/\s/u, 2).join(" ")} ${shape}`, link);
    }
  return [...found.values()];
};

/** The number of the newest message to an address, so that the next one can be told from it. */
export const lastNumber = async (address: string): Promise<number> =>
  Math.max(0, ...(await messagesTo(address)).map(({ number }) => number));

/** The six digits of a message. */
export const codeIn = ({ text }: Message): string => {
  const code = /Code\s*:\s*(\d{6})/.exec(text)?.[1];
  if (!code) throw new Error("no code in the message");
  return code;
};

/** The address that a message leads to. */
export const linkIn = ({ text }: Message): string => {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error("no link in the message");
  return link;
};

/** Answers a message of the mailbox, as by e-mail. */
export const answerByMail = async (number: number, text: string): Promise<void> => {
  const answered = await fetch(`${mailbox}/messages/${number}/reponse`, {
    method: "POST",
    body: new URLSearchParams({ text }),
  });
  expect(await answered.text()).toContain("Réponse envoyée");
};
