import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { footerLinks, siteAbout, siteDescription, siteName } from "@/components/site/site";
import { SiteFooter } from "@/components/ui/site-footer";
import { SkipLinks } from "@/components/ui/skip-links";
import { ThemeForm } from "@/components/ui/theme-form";
import { config } from "@/lib/platform/config";
import { pristine } from "@/lib/platform/form-state";
import { chosenTheme } from "@/lib/web/theme";
import { chooseTheme } from "./actions";
import "./globals.css";

const atkinson = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  variable: "--font-atkinson",
  weight: "200 800",
  style: "normal",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** What every page says of itself; `connection()` because the address of the site is known when it runs, not when it is built. */
export const generateMetadata = async (): Promise<Metadata> => {
  await connection();
  return {
    metadataBase: new URL(config().PUBLIC_URL),
    title: { default: siteName, template: `%s – ${siteName}` },
    description: siteDescription,
    applicationName: siteName,
    formatDetection: { telephone: false, email: false, address: false },
  };
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#152127" },
  ],
};

/** Frame of every page; `connection()` because a page prepared in advance could not carry the nonce of its answer. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const theme = await chosenTheme();
  return (
    <html lang="fr" data-theme={theme} className={atkinson.variable}>
      <body className="flex min-h-dvh flex-col">
        <SkipLinks />
        {children}
        <SiteFooter
          about={siteAbout}
          links={footerLinks}
          settings={<ThemeForm action={chooseTheme.bind(null, pristine())} current={theme} />}
        />
      </body>
    </html>
  );
}
