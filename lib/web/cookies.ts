import { cookies } from "next/headers";
import { config } from "@/lib/platform/config";

const secure = (): boolean => config().PUBLIC_URL.startsWith("https:");

/** A cookie's name: bound to this host alone wherever the site is served over HTTPS. */
const nameOf = (name: string): string => (secure() ? `__Host-${name}` : name);

/** Reads one of our cookies. */
export const readCookie = async (name: string): Promise<string | undefined> =>
  (await cookies()).get(nameOf(name))?.value;

/** Writes one of our cookies: out of reach of scripts, sent to this site only; it goes with the browser when `expires` is absent. */
export const writeCookie = async (name: string, value: string, expires?: Date): Promise<void> => {
  (await cookies()).set(nameOf(name), value, {
    httpOnly: true,
    secure: secure(),
    sameSite: "lax",
    path: "/",
    ...(expires && { expires }),
  });
};

/** Takes one of our cookies back. */
export const dropCookie = async (name: string): Promise<void> => {
  (await cookies()).set(nameOf(name), "", { httpOnly: true, secure: secure(), sameSite: "lax", path: "/", maxAge: 0 });
};
