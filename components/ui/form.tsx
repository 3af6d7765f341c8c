"use client";

import {
  type FormEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ZodType } from "zod";
import type { FieldIssue } from "@/lib/platform/errors";
import { fromFormData } from "@/lib/platform/form-codec";
import type { FormState, FormValues } from "@/lib/platform/form-state";
import type { DateBinding } from "./date-field";
import { type FormAction, withNetworkFailure } from "./enhanced-action";
import { ErrorSummary } from "./error-summary";
import type { FieldBinding } from "./field";
import type { FormCheck } from "./form-check";
import { currentIssues, messageOf, titleWith } from "./form-issues";
import { writeValue } from "./form-writing";
import { PendingProvider } from "./pending";

type EnhancedFormOptions = {
  /** Server action; a plain POST reaches it too. */
  readonly action: FormAction;
  readonly initial: FormState;
  /** Loads the schema of the server action when the form is first sent; without it, only the server checks. */
  readonly loadSchema?: () => Promise<ZodType>;
};

/** What a screen gets from `useEnhancedForm`. */
export type EnhancedFormHandle = {
  /** Everything a field of components/ui needs. */
  readonly field: (name: string) => FieldBinding;
  /** The same for a DateField: `<name>.day`, `<name>.month`, `<name>.year`. */
  readonly date: (name: string) => DateBinding;
  /** For a button: takes the focus when the answer to a plain POST says so, as a field does. */
  readonly focusOf: (name: string) => Pick<FieldBinding, "autoFocus">;
  /** What is wrong with a name that has no field of its own. */
  readonly errorOf: (name: string) => string | undefined;
  /** To be placed first in the main region. */
  readonly summary: ReactNode;
  /** Writes into fields, as typing would: `true` and `false` for a tick. */
  readonly setValues: (values: Readonly<Record<string, string | boolean>>) => void;
  /** Calls back with the flat values, now and after each change; gives back what stops it. */
  readonly subscribe: (listener: (values: FormValues) => void) => () => void;
  readonly initialValues: FormValues;
  readonly pending: boolean;
  /** For EnhancedForm only. */
  readonly wiring: {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly send: (data: FormData) => void;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
    readonly onInput: (event: FormEvent<HTMLFormElement>) => void;
  };
};

type Local = {
  /** What the browser found wrong, kept up to date once the form has been sent. */
  readonly checked: readonly FieldIssue[];
  /** Controls touched since the last answer. */
  readonly edited: readonly string[];
  /** The answer that the form has been sent again after: its refusals no longer count. */
  readonly outdated: FormState | undefined;
  /** Times that the browser refused to send. */
  readonly refusals: number;
};

const loadCheck = async (loadSchema: () => Promise<ZodType>): Promise<FormCheck> => {
  const [schema, { createFormCheck }] = await Promise.all([loadSchema(), import("./form-check")]);
  return createFormCheck(schema);
};

const untouched: Local = { checked: [], edited: [], outdated: undefined, refusals: 0 };

/**
 * A form that works as a plain POST, improved once scripts run: errors on sending first, then live, nothing typed is ever lost.
 * The DOM alone holds the values: fields are rendered by the server with what was typed, and no script ever gives them their first value.
 */
export const useEnhancedForm = ({ action, initial, loadSchema }: EnhancedFormOptions): EnhancedFormHandle => {
  // On the server the action itself is needed: React writes its reference into the form for the plain POST.
  const sending = useMemo(() => (typeof window === "undefined" ? action : withNetworkFailure(action)), [action]);
  const [state, send, isSending] = useActionState(sending, initial);
  const [{ values: initialValues, focus }] = useState(state);
  const [local, setLocal] = useState(untouched);
  const [isChecking, setChecking] = useState(false);
  const ref = useRef<HTMLFormElement>(null);
  const summaryRef = useRef<HTMLElement>(null);
  const listeners = useRef(new Set<(values: FormValues) => void>());

  const loaded = useRef<Promise<FormCheck>>(undefined);

  const read = useCallback(() => (ref.current ? fromFormData(new FormData(ref.current)) : {}), []);
  const check = async (): Promise<readonly FieldIssue[]> => {
    if (!loadSchema) return [];
    loaded.current ??= loadCheck(loadSchema);
    try {
      return await (await loaded.current)(read());
    } catch {
      // A check that cannot be loaded must not hold the form back: the server checks anyway.
      loaded.current = undefined;
      return [];
    }
  };

  const isCurrent = state !== local.outdated;
  const issues = currentIssues(local.checked, isCurrent ? state.issues : [], local.edited);
  const message = isCurrent && local.refusals === 0 ? state.message : undefined;
  const isWrong = issues.length > 0 || message !== undefined;
  const pending = isSending || isChecking;

  useEffect(() => {
    if (local.refusals > 0) summaryRef.current?.focus();
  }, [local.refusals]);
  useEffect(() => {
    if (state.issues.length > 0 || state.message) summaryRef.current?.focus();
  }, [state]);
  useEffect(() => {
    document.title = titleWith(document.title, isWrong);
    return () => {
      document.title = titleWith(document.title, false);
    };
  }, [isWrong]);

  const dispatch = (data: FormData) => {
    setLocal({ ...untouched, outdated: state });
    startTransition(() => send(data));
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return dispatch(data);
    setChecking(true);
    void check().then((checked) => {
      setChecking(false);
      if (checked.length === 0) dispatch(data);
      else setLocal((before) => ({ ...before, checked, refusals: before.refusals + 1 }));
    });
  };

  const afterChange = (names: readonly string[]) => {
    const values = read();
    for (const listener of listeners.current) listener(values);
    if (local.refusals === 0 && state.issues.length === 0) return;
    setLocal((before) => ({ ...before, edited: [...new Set([...before.edited, ...names])] }));
    if (local.refusals > 0) void check().then((checked) => setLocal((before) => ({ ...before, checked })));
  };

  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if ("name" in target && typeof target.name === "string") afterChange([target.name]);
  };

  const focusOf = (name: string): Pick<FieldBinding, "autoFocus"> => (name === focus ? { autoFocus: true } : {});
  const field = (name: string): FieldBinding => ({
    name,
    defaultValue: initialValues[name],
    error: messageOf(issues, name),
    ...focusOf(name),
  });

  return {
    field,
    date: (name) => ({
      name,
      error: messageOf(issues, name),
      day: field(`${name}.day`),
      month: field(`${name}.month`),
      year: field(`${name}.year`),
    }),
    focusOf,
    errorOf: (name) => messageOf(issues, name),
    summary: <ErrorSummary ref={summaryRef} issues={issues} message={message} />,
    setValues: (values) => {
      if (!ref.current) return;
      for (const [name, value] of Object.entries(values)) writeValue(ref.current, name, value);
      afterChange(Object.keys(values));
    },
    subscribe: useCallback(
      (listener: (values: FormValues) => void) => {
        listeners.current.add(listener);
        listener(read());
        return () => {
          listeners.current.delete(listener);
        };
      },
      [read],
    ),
    initialValues,
    pending,
    wiring: { ref, send, onSubmit, onInput },
  };
};

type EnhancedFormProps = {
  readonly form: EnhancedFormHandle;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The form element of `useEnhancedForm`. */
export const EnhancedForm = ({ form, className, children }: EnhancedFormProps) => {
  const { ref, send, onSubmit, onInput } = form.wiring;
  return (
    <form ref={ref} action={send} onSubmit={onSubmit} onInput={onInput} noValidate className={className}>
      <PendingProvider value={form.pending}>{children}</PendingProvider>
    </form>
  );
};
