import { Panel } from "@/components/ui/panel";

/** What a pupil may do in a company (C. éduc. L332-3-1, Code du travail L4153-1, L4153-8 and D4153-15; convention.md 11.3). */
export const PupilAside = () => (
  <Panel title={{ id: "eleve", text: "Ce qu’un élève fait sur place" }}>
    <ul className="grid list-disc gap-2 pl-5 text-sm">
      <li>Il observe et essaie des gestes simples. Il ne remplace personne.</li>
      <li>Il ne fait aucun travail interdit à son âge&nbsp;: machines dangereuses, hauteur, produits toxiques.</li>
      <li>Il suit les règles d’hygiène et de sécurité de l’entreprise.</li>
      <li>Il se déplace avec la personne qui l’accueille.</li>
    </ul>
  </Panel>
);
