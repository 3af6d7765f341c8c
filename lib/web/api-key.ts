import { shownOnce, showOnce } from "./shown-once";

/** A key on the page that shows it: of which partner, and where one goes on from there. */
type ShownKey = { readonly name: string; readonly key: string; readonly back: string };

/** Keeps a key that was just made in its maker's browser, encrypted, for the page that shows it. */
export const showApiKey = ({ name, key, back }: ShownKey): Promise<void> => showOnce("api-key", [name, key, back]);

/** The key to copy, null when it was put away. */
export const shownApiKey = async (): Promise<ShownKey | null> => {
  const [name, key, back] = (await shownOnce("api-key")) ?? [];
  return name === undefined || key === undefined || back === undefined ? null : { name, key, back };
};
