import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { type OwnRegistration, registrantRoles } from "@/lib/agency/domain/registration";
import { french } from "@/lib/platform/typography";
import { agencyStatusWords, roleWords } from "./registration-words";

type RegisterPageProps = { readonly registrations: readonly OwnRegistration[]; readonly isSent: boolean };

const Registrations = ({ registrations }: Pick<RegisterPageProps, "registrations">) => (
  <section aria-labelledby="inscriptions">
    <h2 id="inscriptions" className="text-xl font-bold">
      Vos inscriptions
    </h2>
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {registrations.map(({ id, name, status, statusJustification }) => (
        <li key={id} className="grid gap-1 py-4 wrap-anywhere">
          <p className="font-bold">{name}</p>
          <p className="text-sm text-ink-soft">{agencyStatusWords[status]}</p>
          {statusJustification ? <p className="whitespace-pre-line">{statusJustification}</p> : null}
        </li>
      ))}
    </ul>
  </section>
);

/** What somebody's structure does, which decides the form; and where their registrations stand. */
export const RegisterPage = ({ registrations, isSent }: RegisterPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6">
    {isSent ? (
      <Notice tone="positive" title="Votre inscription est partie." live>
        Notre équipe la vérifie. Vous recevrez un e-mail dès que votre structure est active&nbsp;: vous l’administrez,
        et vous pourrez y ajouter vos collègues.
      </Notice>
    ) : null}
    <div>
      <h1 className="text-3xl font-bold">Inscrire ma structure</h1>
      <p className="mt-3 text-ink-soft">
        Votre structure recevra les conventions des personnes que vous suivez. Notre équipe vérifie chaque inscription.
      </p>
    </div>
    <section aria-labelledby="role">
      <h2 id="role" className="text-xl font-bold">
        {french("Que fait votre structure ?")}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {registrantRoles.map((role) => (
          <li key={role} className="py-4">
            <Link href={`/espace/inscrire-ma-structure/${role}`} className="link inline-block py-0.5 text-lg font-bold">
              {roleWords[role].title}
            </Link>
            <p className="text-ink-soft">{french(roleWords[role].detail)}</p>
          </li>
        ))}
      </ul>
    </section>
    {registrations.length > 0 ? <Registrations registrations={registrations} /> : null}
  </div>
);
