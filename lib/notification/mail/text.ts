import { french } from "@/lib/platform/typography";
import type { MailContent } from "./content";

/** The plain-text form of a message: the same words in the same order. */
export const mailText = (content: MailContent): string =>
  [
    french(content.intro),
    content.quote && french(`« ${content.quote} »`),
    content.facts?.map(([label, value]) => french(`${label} : ${value}`)).join("\n"),
    content.code && `Code : ${content.code}`,
    content.button && `${french(`${content.button.label} :`)}\n${content.button.url}`,
    content.next?.map((sentence) => `- ${french(sentence)}`).join("\n"),
    content.reference && french(`Référence : ${content.reference}`),
    `--\n${french(content.why)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
