import { z } from "zod";
import { dropCookie, readCookie, writeCookie } from "./cookies";

const name = "immersion-theme";
/** At most 13 months, as the CNIL recommends for a choice kept in a browser. */
const lifetimeMs = 390 * 24 * 60 * 60_000;

const theme = z.enum(["light", "dark"]);

/** How pages are drawn when the person does not leave it to their system. */
export type Theme = z.infer<typeof theme>;

/** What the form of the footer posts: a theme, or the system's. */
export const themeChoice = z.object({ theme: z.union([theme, z.literal("system")]) });

/** The theme chosen in this browser; undefined leaves it to the system. */
export const chosenTheme = async (): Promise<Theme | undefined> => theme.safeParse(await readCookie(name)).data;

/** Keeps the choice in this browser; leaving it to the system forgets it. */
export const keepTheme = ({ theme: chosen }: z.infer<typeof themeChoice>): Promise<void> =>
  chosen === "system" ? dropCookie(name) : writeCookie(name, chosen, new Date(Date.now() + lifetimeMs));
