import type { Limit } from "@/lib/platform/rate-limit";

/** Registrations of agencies that one account may send, those that are refused included. */
export const agenciesByAccount: Limit = { name: "agencies-by-account", points: 30, seconds: 86_400 };
