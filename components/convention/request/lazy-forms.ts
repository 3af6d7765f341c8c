"use client";

import dynamic from "next/dynamic";

// Each part loads its own form: together, the five would weigh on every one of them.

/** Who the person is. */
export const VousForm = dynamic(() => import("./vous-form").then((part) => part.VousForm));

/** Which agency follows them. */
export const StructureForm = dynamic(() => import("./structure-form").then((part) => part.StructureForm));

/** Which company welcomes them. */
export const EntrepriseForm = dynamic(() => import("./entreprise-form").then((part) => part.EntrepriseForm));

/** What they discover there. */
export const MetierForm = dynamic(() => import("./metier-form").then((part) => part.MetierForm));

/** When, and at what hours. */
export const HorairesForm = dynamic(() => import("./horaires-form").then((part) => part.HorairesForm));
