import type { EnhancedFormHandle } from "@/components/ui/form";
import { CheckboxGroup, RadioGroup } from "@/components/ui/radio-group";
import type { GivenRole } from "@/lib/agency/domain/members";
import { mailChoices } from "@/lib/agency/domain/members";
import { mailChoiceWords, roleWords } from "./role-words";

type RoleFieldsProps = {
  readonly form: EnhancedFormHandle;
  /** Roles that this agency may give. */
  readonly roles: readonly GivenRole[];
};

/** What a person does in an agency, and what they receive. */
export const RoleFields = ({ form, roles }: RoleFieldsProps) => (
  <>
    <CheckboxGroup
      label={"Que fait cette personne\u202f?"}
      choices={roles.map((role) => ({ value: role, ...roleWords[role] }))}
      {...form.field("roles")}
    />
    <RadioGroup
      label={"Que reçoit-elle\u202f?"}
      required
      choices={mailChoices.map((choice) => ({ value: choice, ...mailChoiceWords[choice] }))}
      {...form.field("mails")}
    />
  </>
);
