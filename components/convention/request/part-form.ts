import type { FormAction } from "@/components/ui/enhanced-action";
import type { FormState } from "@/lib/platform/form-state";

/** What the form of any part receives. */
export type PartFormProps = {
  readonly save: FormAction;
  readonly initial: FormState;
  readonly position: number;
  readonly next: string;
  readonly question: string;
};
