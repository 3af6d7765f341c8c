export { mailSubscriber } from "./subscriber";
