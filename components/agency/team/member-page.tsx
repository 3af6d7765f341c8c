import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { GivenRole } from "@/lib/agency/domain/members";
import { memberName, type TeamMember } from "@/lib/agency/domain/team";
import { MemberForm, RefusalChoice } from "./member-form";

type MemberPageProps = {
  readonly member: TeamMember;
  readonly roles: readonly GivenRole[];
  readonly change: FormAction;
  readonly remove: FormAction;
};

/** One person of an agency: what they do and receive, and how to take them out. */
export const MemberPage = ({ member, roles, change, remove }: MemberPageProps) => (
  <>
    <MemberForm
      action={change}
      title={memberName(member)}
      intro={member.firstName === "" ? "Cette personne ne s’est pas encore connectée." : member.email}
      roles={roles}
      initial={{ roles: member.roles, mails: member.mails }}
      button="Enregistrer"
    />
    <section aria-labelledby="retirer" className="mt-12 border-t border-line pt-8">
      <h2 id="retirer" className="text-xl font-bold">
        Retirer de la structure
      </h2>
      <p className="mt-2">Cette personne ne verra plus aucune convention de la structure. Elle reçoit un e-mail.</p>
      <PostForm action={remove} className="mt-4">
        <SubmitButton kind="danger" full="phone">
          Retirer {memberName(member)}
        </SubmitButton>
      </PostForm>
    </section>
  </>
);

type JoinAnswerPageProps = {
  readonly person: TeamMember;
  readonly roles: readonly GivenRole[];
  readonly accept: FormAction;
  readonly refuse: FormAction;
};

/** Somebody who asks to join: give them a role, or say why not. */
export const JoinAnswerPage = ({ person, roles, accept, refuse }: JoinAnswerPageProps) => (
  <>
    <MemberForm
      action={accept}
      title={`Demande de ${memberName(person)}`}
      intro={`${person.email} demande à rejoindre la structure. Acceptez seulement si vous connaissez cette personne.`}
      roles={roles}
      initial={{ mails: "each" }}
      button="Accepter la demande"
    />
    <section aria-labelledby="refuser" className="mt-12 border-t border-line pt-8">
      <h2 id="refuser" className="mb-4 text-xl font-bold">
        Refuser
      </h2>
      <RefusalChoice action={refuse} />
    </section>
  </>
);
