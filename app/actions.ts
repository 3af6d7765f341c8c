"use server";

import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { keepTheme, themeChoice } from "@/lib/web/theme";

const keep = formAction("choose-theme", themeChoice, async (choice) => {
  await keepTheme(choice);
  return { values: {}, issues: [] };
});

/** Keeps how somebody wants pages to be drawn; the page they are on is drawn anew where it stands. Its buttons cannot be mistaken: it answers nothing. */
export const chooseTheme = async (state: FormState, posted: FormData): Promise<void> => {
  await keep(state, posted);
};
