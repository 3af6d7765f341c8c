import type { Limit } from "@/lib/platform/rate-limit";

/** Requests to companies from one address: a class room behind one address makes thirty in an hour. */
export const contactsByCaller: Limit = { name: "contacts-by-caller", points: 60, seconds: 3_600 };

/** Requests to companies in one person's name: whoever searches actively makes a few a day. */
export const contactsByPerson: Limit = { name: "contacts-by-person", points: 15, seconds: 86_400 };

/** Messages that one side of one discussion may write. */
export const messagesByWriter: Limit = { name: "messages-by-writer", points: 30, seconds: 3_600 };
