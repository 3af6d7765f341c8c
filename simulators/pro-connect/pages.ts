import { escaped, simulatorPage } from "../page";
import { faults } from "./faults";
import type { Person } from "./people";

/** The provider's own sign-in page: whom to be, and what to get wrong on purpose. */
export const signInPage = (uid: string, people: readonly Person[]): string =>
  simulatorPage(
    "ProConnect de démonstration",
    `<h1>ProConnect de démonstration</h1>
<p>Ce fournisseur d’identité est simulé sur cette machine, avec le vrai protocole. Choisissez qui vous êtes.</p>
<form method="post" action="/interaction/${escaped(uid)}">
<p><label for="person">Personne</label> <select id="person" name="person">${people
      .map(({ subject, given_name, usual_name, email }) => {
        const words = `${given_name} ${usual_name}, ${email}`;
        return `<option value="${escaped(subject)}">${escaped(words)}</option>`;
      })
      .join("")}</select></p>
<p><label><input type="checkbox" name="strong" value="1"> Avec deux facteurs</label></p>
<details><summary>Pour les essais</summary><p><label for="fault">Réponse</label> <select id="fault" name="fault">${Object.entries(
      faults,
    )
      .map(([name, words]) => `<option value="${name}">${escaped(words)}</option>`)
      .join("")}</select></p></details>
<p><button name="choice" value="login">Continuer</button> <button name="choice" value="refuse">Refuser</button></p>
</form>`,
  );
