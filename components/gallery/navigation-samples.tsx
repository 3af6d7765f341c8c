import List from "lucide/dist/esm/icons/list.mjs";
import MapIcon from "lucide/dist/esm/icons/map.mjs";
import { Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Pagination } from "@/components/ui/pagination";
import { Segmented } from "@/components/ui/segmented";
import { StepList } from "@/components/ui/step-list";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { Sample } from "./sample";

/** What leads from one thing to another, or opens over it; `view` is what the segments choose. */
export const NavigationSamples = ({ view }: { readonly view: "liste" | "carte" }) => (
  <Sample id="navigation" title="Navigation, étapes et fenêtres">
    <Segmented
      id="vue"
      label="Voir les résultats"
      segments={[
        { href: "/composants", label: "Liste", icon: List, current: view === "liste" },
        { href: "/composants?vue=carte", label: "Carte", icon: MapIcon, current: view === "carte" },
      ]}
    />
    <Pagination label="Pages de résultats" position="21 à 40 sur 57" previous="#navigation" next="#navigation" />
    <Steps current={5} total={6} next="vérifier et envoyer" />
    <StepList
      turn={2}
      steps={[
        { title: "Vous remplissez la demande" },
        { title: "Tout le monde signe", detail: "Chacun reçoit un code par e-mail." },
        { title: "Votre structure valide" },
      ]}
    />
    <Disclosure summary="Pourquoi ces questions">La convention doit dire qui vient, où et quand.</Disclosure>
    <div>
      <Dialog opener="Refuser cette convention" href="#navigation" title="Refuser cette convention" kind="danger">
        <form method="dialog" className="grid gap-6">
          <TextField name="reason" label="Pourquoi la refusez-vous" hint="La personne lit cette raison." />
          <div>
            <SubmitButton kind="destroy">Refuser la convention</SubmitButton>
          </div>
        </form>
      </Dialog>
    </div>
  </Sample>
);
