import { cast } from "@/prisma/seed/cast.mjs";

/** Somebody whom the simulated provider knows, under the names that ProConnect gives to its claims. */
export type Person = {
  readonly subject: string;
  readonly email: string;
  readonly given_name: string;
  readonly usual_name: string;
  readonly siret: string;
};

/** The cast of the demonstration, and somebody who has never come. */
export const people: readonly Person[] = [
  ...cast.map(({ key, email, firstName, lastName }) => ({
    subject: `sub-${key}`,
    email,
    given_name: firstName,
    usual_name: lastName,
    siret: "00000002000024",
  })),
  {
    subject: "sub-newcomer",
    email: "noemie.nouvelle@structure.example.org",
    given_name: "Noémie",
    usual_name: "Nouvelle",
    siret: "00000004000022",
  },
];
