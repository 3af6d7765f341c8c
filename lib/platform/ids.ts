import { randomUUID } from "node:crypto";
import { v5, v7, validate } from "uuid";

/** A new identifier, in order of creation (UUID version 7). */
export const newId = (): string => v7();

/** A new identifier that nobody can guess (UUID version 4, 122 random bits), for links. */
export const newUnguessableId = (): string => randomUUID();

const namespace = "6f1c7e0a-5f0b-4c1e-9a55-2f0f5f2d7a10";

/** The same identifier for the same cause (UUID version 5): what is made twice for one reason is made once. */
export const idFrom = (...parts: readonly string[]): string => v5(parts.join("\n"), namespace);

/** Whether a text taken from an address can be an identifier at all. */
export const isUuid = (text: string): boolean => validate(text);
