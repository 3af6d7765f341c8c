"use client";

import { FailureNotice } from "@/components/ui/failure-notice";

type BoundaryProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: BoundaryProps) {
  return <FailureNotice reference={error.digest} onRetry={reset} />;
}
