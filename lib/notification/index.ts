export { agencyMail } from "./agency-life-mail";
export { sendDigests } from "./digests";
export { discussionMailSubscriber, tellRefusedMessage } from "./discussion-mail";
export { partnerMail } from "./partner-mail";
export { mailSubscriber } from "./subscriber";
