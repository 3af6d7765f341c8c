"use client";

import { siteName } from "@/components/site/site";
import { Brand } from "@/components/ui/brand";
import { type Failure, FailureNotice } from "@/components/ui/failure-notice";
import { MainContent } from "@/components/ui/main-content";

/** Takes the place of a layout that failed, its banner included: the way home stands in its stead, and weighs nothing. */
export default function FailedLayout(failure: Failure) {
  return (
    <>
      <header className="border-b border-line bg-surface px-4 py-3 sm:px-6">
        <Brand name={siteName} href="/" />
      </header>
      <MainContent>
        <FailureNotice {...failure} />
      </MainContent>
    </>
  );
}
