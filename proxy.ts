import { type NextRequest, NextResponse } from "next/server";
import { defaultMapTiles } from "@/lib/platform/map-tiles";
import { contentSecurityPolicy } from "@/lib/web/content-security-policy";
import { partnerPath } from "@/lib/web/partner-path";

/** A partner's call: its address in its one form and its request id, nothing that only pages need. */
const partnerCall = (request: NextRequest, pathname: string): NextResponse => {
  const requestId = crypto.randomUUID();
  const headers = new Headers(request.headers);
  headers.set("x-request-id", requestId);
  const url = new URL(request.url);
  const response =
    url.pathname === pathname
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(`${pathname}${url.search}`, url), { request: { headers } });
  response.headers.set("x-request-id", requestId);
  return response;
};

const issuer = process.env.PROCONNECT_ISSUER;
const formTargets = issuer ? [new URL(issuer).origin] : [];

const tiles = [new URL(process.env.MAP_TILES_URL || defaultMapTiles).origin];

/** Gives each page its nonce and its policy, and each request its id. It decides nothing about rights. */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname, search, origin } = new URL(request.url);
  const called = partnerPath(pathname);
  if (called !== null) return partnerCall(request, called);
  // The framework leaves the last slash to us (next.config.js), because partners' calls must not be sent elsewhere for it.
  if (pathname.length > 1 && pathname.endsWith("/"))
    return NextResponse.redirect(`${origin}${pathname.replace(/\/+$/u, "") || "/"}${search}`, 308);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development", formTargets, tiles);
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
  matcher: [{ source: "/((?!_next/static|_next/image|icon.svg|favicon.ico|robots.txt|sitemap.xml).*)" }],
};
