import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { siteDescription, siteName } from "@/components/site/site";
import "./globals.css";

const atkinson = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  variable: "--font-atkinson",
  weight: "200 800",
  style: "normal",
  display: "swap",
  adjustFontFallback: "Arial",
});

export const metadata: Metadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  description: siteDescription,
  applicationName: siteName,
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#152127" },
  ],
};

const chosenTheme = async (): Promise<"light" | "dark" | undefined> => {
  const theme = (await cookies()).get("theme")?.value;
  return theme === "light" || theme === "dark" ? theme : undefined;
};

/** Frame of every page; `connection()` because a page prepared in advance could not carry the nonce of its answer. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return (
    <html lang="fr" data-theme={await chosenTheme()} className={atkinson.variable}>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
