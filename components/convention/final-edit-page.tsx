import { finalFieldsOf } from "@/lib/convention/domain/decide/edit-final";
import { answersUnder } from "./correctable";
import { type PersonAct, PersonActPage } from "./person-act-page";

const refused = {
  title: "Rien ne se corrige ici",
  text: "Seule l’entreprise change la personne qui accueille, une fois la convention close.",
};

/** A company's representative says who welcomes the person now, once the convention is closed. */
export const FinalEditPage = (act: PersonAct) => (
  <PersonActPage
    {...act}
    path="corriger-une-information"
    refused={refused}
    initial={answersUnder(act.file.convention, "establishmentTutor.")}
    facts={{ finalFields: [...new Set(act.file.roles.flatMap(finalFieldsOf))] }}
  />
);
