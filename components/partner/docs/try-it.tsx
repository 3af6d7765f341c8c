"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import type { ReferenceField } from "@/lib/partner/domain/api-reference";
import { CodeBlock } from "./code-block";

type TryItProps = {
  /** Tells the fields of one operation from those of the others on the page. */
  readonly id: string;
  readonly path: string;
  readonly pathFields: readonly ReferenceField[];
  readonly queryFields: readonly ReferenceField[];
};

type Answered = { readonly status: number; readonly left: string | null; readonly text: string };

/** What the browser's form holds, as the address of the call. */
const addressOf = ({ id, path, pathFields, queryFields }: TryItProps, data: FormData): string => {
  const given = (name: string): string => String(data.get(`${id}.${name}`) ?? "").trim();
  const filled = pathFields.reduce(
    (text, { name }) => text.replace(`{${name}}`, encodeURIComponent(given(name))),
    path,
  );
  const query = new URLSearchParams();
  for (const { name } of queryFields)
    for (const value of name.endsWith("[]") ? given(name).split(",") : [given(name)])
      if (value.trim() !== "") query.append(name, value.trim());
  return query.size === 0 ? filled : `${filled}?${query}`;
};

const indented = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

const call = async (address: string, key: string): Promise<Answered> => {
  const answer = await fetch(address, { headers: { authorization: key }, cache: "no-store", credentials: "omit" });
  return {
    status: answer.status,
    left: answer.headers.get("ratelimit-remaining"),
    text: indented(await answer.text()),
  };
};

const Result = ({ answered }: { readonly answered: Answered | "failed" | null }) => (
  <div aria-live="polite" className="grid min-w-0 gap-3">
    {answered === "failed" ? <p>L’appel n’est pas parti. Vérifiez votre connexion, puis réessayez.</p> : null}
    {answered !== null && answered !== "failed" ? (
      <>
        <p>
          Réponse <span className="figures font-medium">{answered.status}</span>
          {answered.left === null ? null : <>, encore {answered.left} appels possibles dans cette seconde</>}.
        </p>
        <CodeBlock label="Corps de la réponse" text={answered.text} />
      </>
    ) : null}
  </div>
);

/** Calls an operation from the page, with the reader's own key, which goes nowhere else and is not kept. Without a script the programs above stand for it. */
export const TryIt = (props: TryItProps) => {
  const { id } = props;
  const [isReady, setIsReady] = useState(false);
  const [isCalling, setIsCalling] = useState(false);
  const [answered, setAnswered] = useState<Answered | "failed" | null>(null);
  useEffect(() => setIsReady(true), []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setIsCalling(true);
    const key = String(data.get(`${id}.key`));
    setAnswered(await call(addressOf(props, data), key).catch(() => "failed" as const));
    setIsCalling(false);
  };
  if (!isReady) return null;
  return (
    <div className="print:hidden">
      <Disclosure summary="Essayer">
        <form onSubmit={send} className="grid gap-4" autoComplete="off">
          {[...props.pathFields, ...props.queryFields].map(({ name, isRequired }) => (
            <TextField key={name} name={`${id}.${name}`} label={name} optional={!isRequired} autoComplete="off" />
          ))}
          <TextField
            name={`${id}.key`}
            type="password"
            label="Votre clé"
            hint="Elle part avec cet appel, et n’est pas gardée."
            autoComplete="off"
          />
          <div>
            <Button type="submit" kind="secondary" aria-disabled={isCalling}>
              {isCalling ? "Appel en cours" : "Appeler"}
            </Button>
          </div>
          <Result answered={answered} />
        </form>
      </Disclosure>
    </div>
  );
};
