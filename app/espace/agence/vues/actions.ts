"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { changeView, removeView, saveView } from "@/lib/convention";
import { everything, workListHref } from "@/lib/convention/domain/work-list";
import { viewForm } from "@/lib/convention/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const listOf = (viewId: string): string => workListHref({ criteria: everything, viewId, place: null });

/** Keeps the list of an address, and of the view it came from, under a name. */
export const nameList = async (
  from: { readonly criteria: string; readonly viewId: string },
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("save-view", viewForm, async (named) => {
    redirect(listOf(await saveView({ actor: await requireUser() }, { ...from, ...named })));
  })(state, data);

/** Renames a view, or shares it otherwise. */
export const changeOne = async (viewId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("change-view", viewForm, async (named) => {
    await changeView({ actor: await requireUser() }, { ...named, viewId });
    redirect(listOf(viewId));
  })(state, data);

/** Takes a view away. */
export const removeOne = async (viewId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("remove-view", z.object({}), async () => {
    await removeView({ actor: await requireUser() }, { viewId });
    redirect(workListHref({ criteria: everything, viewId: null, place: null }));
  })(state, data);
