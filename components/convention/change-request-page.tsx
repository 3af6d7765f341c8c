import { peopleOf } from "./people";
import { type PersonAct, PersonActPage } from "./person-act-page";

const refused = {
  title: "La convention ne se modifie plus",
  text: "Elle a changé entre-temps. Si quelque chose est faux, écrivez à votre structure.",
};

/** Somebody on the convention says what is wrong, and who should correct it. */
export const ChangeRequestPage = (act: PersonAct) => (
  <PersonActPage
    {...act}
    path="demander-une-modification"
    refused={refused}
    facts={{ people: peopleOf(act.file.convention) }}
  />
);
