import type { ReactNode } from "react";
import type { ZodType } from "zod";
import type { FormAction } from "@/components/ui/enhanced-action";
import type { Around, DraftPart } from "@/lib/convention/domain/draft";
import type { FormState } from "@/lib/platform/form-state";

/** What the form of any part receives. */
export type PartFormProps = {
  readonly save: FormAction;
  readonly initial: FormState;
  readonly around: Around;
  /** Where one stands, and the question of the part. */
  readonly heading: ReactNode;
  /** When the request was last saved, in words; "" before the first save. */
  readonly saved: string;
};

/** Loads the schema of a part when its form is first sent; nothing of it is in the first load. */
export const loadPart = (part: DraftPart, around: Around) => async (): Promise<ZodType> =>
  (await import("@/lib/convention/domain/draft-schema")).partFormSchema(part, around);
