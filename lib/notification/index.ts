export { tellPausedSite } from "./company-mail";
export { discussionMailSubscriber, tellRefusedMessage } from "./discussion-mail";
export { mailSubscriber } from "./subscriber";
