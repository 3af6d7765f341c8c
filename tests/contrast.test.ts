import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../app/globals.css", import.meta.url), "utf8");

type Palette = Readonly<Record<string, string>>;

/** A colour of the theme, alone or as `light-dark(light, dark)`. */
const declared = [
  ...css.matchAll(/--color-([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g),
];

const light: Palette = Object.fromEntries(declared.map(([, name, inLight, , always]) => [name, inLight ?? always]));
const dark: Palette = Object.fromEntries(declared.map(([, name, , inDark, always]) => [name, inDark ?? always]));

/** Relative luminance of a colour, WCAG 2.2. */
const luminance = (hex: string): number => {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (palette: Palette, one: string, other: string): number => {
  const [high = 0, low = 0] = [one, other].map((name) => luminance(palette[name] ?? "")).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const meanings = ["turn", "info", "positive", "caution", "danger"] as const;

/** Foreground, then every ground that it is drawn on in a screen. */
const texts: readonly (readonly [string, ...string[]])[] = [
  [
    "ink",
    "canvas",
    "surface",
    "sunken",
    "footer",
    "primary-soft",
    "turn-soft",
    "info-soft",
    "positive-soft",
    "caution-soft",
    "danger-soft",
  ],
  ["ink-soft", "canvas", "surface", "sunken", "footer", "primary-soft", "turn-soft"],
  [
    "primary-ink",
    "canvas",
    "surface",
    "sunken",
    "footer",
    "primary-soft",
    "turn-soft",
    "info-soft",
    "caution-soft",
    "positive-soft",
    "danger-soft",
  ],
  ["on-primary", "primary", "primary-hover"],
  ["on-danger", "danger"],
  ["on-turn", "turn"],
  ["on-band", "band"],
  ["on-band-soft", "band"],
  ["band", "on-band", "on-band-soft"],
  ["danger-ink", "primary-soft", "turn-soft"],
  ["info-ink", "primary-soft"],
  ...meanings.map((meaning) => [`${meaning}-ink`, `${meaning}-soft`, "surface", "canvas"] as const),
];

const controls: readonly (readonly [string, ...string[]])[] = [
  ["line-strong", "surface", "canvas", "sunken", "turn-soft", "primary-soft"],
  ["primary", "surface", "canvas", "sunken", "primary-soft", "turn-soft"],
  ["danger", "surface", "canvas", "danger-soft"],
  ["focus", "surface", "canvas", "sunken", "footer", "primary-soft", "turn-soft", "info-soft", "danger-soft"],
  ["on-band", "band"],
  ["turn", "band"],
  ["danger-line", "turn-soft"],
  ["turn-line", "primary-soft"],
  ...meanings.map((meaning) => [`${meaning}-line`, `${meaning}-soft`, "surface", "canvas"] as const),
];

const pairs = [
  ...texts.flatMap(([front, ...grounds]) => grounds.map((ground) => ({ front, ground, least: 4.5 }))),
  ...controls.flatMap(([front, ...grounds]) => grounds.map((ground) => ({ front, ground, least: 3 }))),
];

describe("colours", () => {
  test("each colour is written once, with its light and its dark value", () => {
    const names = declared.map(([, name]) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
    const written = [...css.matchAll(/--color-([a-z-]+): (?!transparent|currentColor)/g)].map(([, name]) => name);
    expect(written).toEqual(names);
  });

  test.each(pairs)("$front on $ground reaches $least", ({ front, ground, least }) => {
    expect(contrast(light, front, ground), "light").toBeGreaterThanOrEqual(least);
    expect(contrast(dark, front, ground), "dark").toBeGreaterThanOrEqual(least);
  });
});
