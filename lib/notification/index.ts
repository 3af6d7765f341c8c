export { agencyMail } from "./agency-life-mail";
export { discussionMailSubscriber, tellRefusedMessage } from "./discussion-mail";
export { mailSubscriber } from "./subscriber";
