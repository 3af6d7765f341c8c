export { discussionMailSubscriber, tellRefusedMessage } from "./discussion-mail";
export { mailSubscriber } from "./subscriber";
