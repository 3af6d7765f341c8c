"use client";

import {
  controlClass,
  described,
  type FieldBinding,
  type FieldTexts,
  fieldId,
  firstValue,
} from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import type { Choice } from "@/components/ui/select-field";

/** The agencies of one department. */
export type AgencyGroup = { readonly department: string; readonly agencies: readonly Choice[] };

type AgencyFieldProps = FieldTexts & FieldBinding & { readonly groups: readonly AgencyGroup[] };

/** The native list of agencies, by department. */
export const AgencyField = ({ label, hint, required, error, defaultValue, groups, ...control }: AgencyFieldProps) => (
  <FieldFrame {...{ label, hint, error }} name={control.name}>
    <select
      {...control}
      id={fieldId(control.name)}
      defaultValue={firstValue(defaultValue) ?? ""}
      aria-required={required}
      {...described(control.name, hint, error)}
      className={`truncate ${controlClass({ error })}`}
    >
      <option value="">Choisissez votre structure</option>
      {groups.map(({ department, agencies }) => (
        <optgroup key={department} label={department}>
          {agencies.map((agency) => (
            <option key={agency.value} value={agency.value}>
              {agency.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </FieldFrame>
);
