"use client";

import { type Failure, FailureNotice } from "@/components/ui/failure-notice";
import { MainContent } from "@/components/ui/main-content";
import "./globals.css";

/** Replaces the root layout when the layout itself fails; it has no typeface of its own. */
export default function GlobalError(failure: Failure) {
  return (
    <html lang="fr">
      <body className="flex min-h-dvh flex-col">
        <MainContent>
          <FailureNotice {...failure} />
        </MainContent>
      </body>
    </html>
  );
}
