"use client";

import { type Failure, FailureNotice } from "@/components/ui/failure-notice";
import { MainContent } from "@/components/ui/main-content";
import { Mark } from "@/components/ui/mark";

/** Takes the place of a layout that failed, its banner included: the way home stands in its stead, and weighs next to nothing. */
export default function FailedLayout(failure: Failure) {
  return (
    <>
      <header className="border-b border-line bg-surface px-4 py-4 sm:px-6">
        <a href="/" className="inline-flex items-center gap-3 font-bold text-ink no-underline">
          <Mark />
          Immersion Facilitée
        </a>
      </header>
      <MainContent>
        <FailureNotice {...failure} />
      </MainContent>
    </>
  );
}
