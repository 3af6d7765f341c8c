import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/web/content-security-policy";

const issuer = process.env.PROCONNECT_ISSUER;
const formTargets = issuer ? [new URL(issuer).origin] : [];

/** Gives each page its nonce and its policy, and each request its id. It decides nothing about rights. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development", formTargets);
  const requestId = crypto.randomUUID();
  const headers = new Headers(request.headers);
  // The framework reads the policy of the request to put the nonce on its own scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-path", request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  return response;
};

export const config = {
  matcher: [{ source: "/((?!_next/static|_next/image|icon.svg|favicon.ico|robots.txt).*)" }],
};
