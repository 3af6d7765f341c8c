"use client";

import { createContext, useContext } from "react";
import { useFormStatus } from "react-dom";

const Pending = createContext(false);

/** Tells the buttons inside that their form is being checked or sent. */
export const PendingProvider = Pending.Provider;

/** Whether the form around is being checked or sent. */
export const usePending = (): boolean => {
  const { pending } = useFormStatus();
  return useContext(Pending) || pending;
};
