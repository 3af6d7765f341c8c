export { discussionMailSubscriber, tellRefusedMessage } from "./discussion-mail";
export { mailSubscriber } from "./subscriber";
export { agencyMailSubscriber } from "./team-mail";
