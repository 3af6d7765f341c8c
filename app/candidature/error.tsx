"use client";

export { FailureNotice as default } from "@/components/ui/failure-notice";
