"use client";

// A page holds twenty of these: written out again in what the browser receives beside the page, they would cost more than this script.

import CalendarCheck from "lucide/dist/esm/icons/calendar-check.mjs";
import CircleSlash from "lucide/dist/esm/icons/circle-slash.mjs";
import GitCompare from "lucide/dist/esm/icons/git-compare.mjs";
import Laptop from "lucide/dist/esm/icons/laptop.mjs";
import Mail from "lucide/dist/esm/icons/mail.mjs";
import MapPin from "lucide/dist/esm/icons/map-pin.mjs";
import MessageCircleReply from "lucide/dist/esm/icons/message-circle-reply.mjs";
import Phone from "lucide/dist/esm/icons/phone.mjs";
import Users from "lucide/dist/esm/icons/users.mjs";
import Link from "next/link";

import { Icon, type IconShape } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import { replyHabit } from "@/lib/directory/domain/reply-habit";
import type { OfferCard as Card } from "@/lib/directory/domain/search-result";
import { offerHref, type SearchRequest } from "@/lib/directory/domain/search-url";
import {
  type ContactMode,
  contactModeLabels,
  employeesLabel,
  fitForDisabledWorkersLabels,
} from "@/lib/directory/domain/vocabulary";
import { whyHere } from "@/lib/directory/domain/why-here";
import { formatDistance, formatShortDate, french } from "@/lib/platform/typography";
import { remoteWorkModeLabels } from "@/lib/reference/vocabulary";

const contactIcons: Record<ContactMode, IconShape> = { EMAIL: Mail, PHONE: Phone, IN_PERSON: MapPin };

const Fact = ({ icon, term, value }: { readonly icon: IconShape; readonly term: string; readonly value: string }) => (
  <div className="relative pl-8">
    <dt className="text-xs text-ink-soft max-sm:sr-only">{term}</dt>
    <dd className="text-sm font-medium">
      <span className="absolute top-0.5 left-0 text-ink-soft">
        <Icon of={icon} />
      </span>
      {value}
    </dd>
  </div>
);

const Distance = ({ kilometres }: { readonly kilometres: number }) => {
  const [value, unit] = formatDistance(kilometres).split("\u00a0");
  return (
    <p className="shrink-0 text-right leading-tight whitespace-nowrap">
      <span className="sr-only">À </span>
      <span className="text-xl font-bold">{value}</span>
      <span className="text-sm text-ink-soft"> {unit}</span>
    </p>
  );
};

type OfferCardProps = {
  readonly offer: Card;
  readonly request: SearchRequest;
  readonly jobLabel: string | null;
};

/** One result: who, which job, where, how far; three facts; why it is there. */
export const OfferCard = ({ offer, request, jobLabel }: OfferCardProps) => {
  const fromHome = offer.remoteWorkMode === "FULL_REMOTE";
  const welcome = [
    remoteWorkModeLabels[offer.remoteWorkMode],
    fitForDisabledWorkersLabels[offer.fitForDisabledWorkers],
  ];
  const size = employeesLabel(offer.employees);
  const habit = replyHabit(offer.requests);
  const href = offerHref({ ...offer, appellationCode: offer.jobs[0]?.code ?? "" }, request);
  return (
    <li className="group relative overflow-hidden rounded-lg border border-line bg-surface transition-colors hover:border-primary">
      <div className="p-5 sm:p-6">
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <h2 className="text-lg font-bold">
              <Link
                href={href}
                prefetch={false}
                className="text-ink no-underline underline-offset-4 group-hover:text-primary-ink group-hover:underline after:absolute after:inset-0 after:rounded-lg"
              >
                {offer.name}
              </Link>
            </h2>
            <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
              {offer.jobs.map(({ label }) => label).join(" · ")}
              {offer.match === "near" ? (
                <Tag tone="neutral" icon={GitCompare}>
                  Métier proche
                </Tag>
              ) : null}
              {offer.isAvailable ? null : (
                <Tag tone="caution" icon={CircleSlash}>
                  Complète pour l’instant
                </Tag>
              )}
              {fromHome ? (
                <Tag tone="neutral" icon={Laptop}>
                  France entière
                </Tag>
              ) : null}
            </p>
            <p className="mt-1 text-sm text-ink-soft">
              {`${offer.city} (${offer.departmentCode})`}
              {size ? <span className="max-sm:hidden">{french(` · ${size}`)}</span> : null}
            </p>
          </div>
          {offer.distanceKm === null ? null : <Distance kilometres={offer.distanceKm} />}
        </div>
        <dl className="mt-5 grid gap-3 sm:grid-cols-3 sm:gap-5">
          <Fact
            icon={contactIcons[offer.contactMode]}
            term="Pour la contacter"
            value={contactModeLabels[offer.contactMode]}
          />
          <Fact icon={Users} term="Accueil" value={welcome.filter(Boolean).join(" · ")} />
          {habit ? (
            <Fact icon={MessageCircleReply} term="Ses réponses" value={habit} />
          ) : (
            <Fact icon={CalendarCheck} term="Fiche" value={`Mise à jour le ${formatShortDate(offer.updatedOn)}`} />
          )}
        </dl>
      </div>
      <p className="border-t border-line bg-canvas px-5 py-3 text-sm sm:px-6">
        <span className="font-bold">{french("Pourquoi ici ?")}</span> {french(whyHere(offer, jobLabel))}
      </p>
    </li>
  );
};
