"use client";

import { type Failure, FailureNotice } from "@/components/ui/failure-notice";
import { MainContent } from "@/components/ui/main-content";

/**
 * Takes the place of a banner that failed with its page, and of those of the forms, whose weight leaves no room for an error page
 * of their own: the way home stands in its stead, and weighs next to nothing.
 */
export default function FailedPage(failure: Failure) {
  return (
    <>
      <header className="border-b border-line bg-surface p-4 font-bold sm:px-6">
        <a href="/">Immersion Facilitée</a>
      </header>
      <MainContent>
        <FailureNotice {...failure} />
      </MainContent>
    </>
  );
}
