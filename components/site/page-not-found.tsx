import { MessagePage } from "@/components/ui/message-page";
import { PublicExits } from "./public-exits";

/** What an address that leads nowhere says, within whatever frame is around it. */
export const PageNotFound = () => (
  <MessagePage title="Cette page n’existe pas" exits={<PublicExits />}>
    <p>L’adresse est incomplète, ou la page a changé de place. Copiez l’adresse entière depuis votre message.</p>
  </MessagePage>
);
