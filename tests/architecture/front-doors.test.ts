import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type FrontDoor, frontDoors } from "./front-doors";

/** What proves a right: values that only the code of authorisation makes, or who is acting in this very call. */
const proofs = [
  "AnonymousActor",
  "SigningInActor",
  "UserActor",
  "SignatoryActor",
  "SystemActor",
  "CandidateActor",
  "EmailActor",
  "AgencyScope",
  "EstablishmentScope",
  "DiscussionAccess",
  "ConventionAccess",
  "AgencyAccess",
  "JoinerAccess",
  "TeamAccess",
  "ManagerAccess",
  "DraftAccess",
  "PartnerActor",
  "RegistrantAccess",
  "SiteAccess",
  "OperatorAccess",
  "AgencyReviewer",
  "PartnerOperator",
  "ApplicantAccess",
  "ConsumerAccess",
  // Either of two proofs above: a partner's system, or one of its contacts.
  "WebhookOwner",
];

/** Front doors that take no proof, each for its reason. */
const withoutProof = {
  /** The same answer for everybody. */
  public: [
    "reference.getAppellation",
    "reference.nafLabel",
    "reference.resolveAppellation",
    "reference.searchAppellations",
    "reference.searchCommunes",
    "directory.findOffers",
    "directory.getLandingDepartment",
    "directory.getLandingOffers",
    "directory.getGroup",
    "directory.getOffer",
    "directory.getOtherCompany",
    "directory.listLandingDepartments",
    "directory.listLandingJobs",
    "directory.suggestAddresses",
    "directory.suggestCompanies",
    "directory.suggestJobs",
    "directory.suggestPlaces",
    "agency.findAgencies",
    "agency.listAgencyOptions",
    "agency.searchAgencies",
    "convention.findOffer",
    // The documentation of the API, made of its definitions.
    "partner.apiReference",
    "partner.firstCallSnippets",
    // Whoever holds a document: it tells its state, no name and no content.
    "convention.verifyDocument",
    "partner.openApiDocument",
  ],
  /** What it takes is itself the proof: a secret that nobody guesses. */
  secret: [
    "identity.signatoryOfSession",
    "identity.candidateOfSession",
    "identity.emailOfSession",
    "identity.userOfSession",
    "identity.logoutHintOf",
    "convention.accessOfDraft",
    "convention.findUnsentDraft",
    "partner.authenticate",
    // An unguessable link: it locates, and these tell nothing about anybody.
    "convention.findLink",
    "convention.canReceiveSms",
    "discussion.findConversation",
    "discussion.sentContact",
    // The link of an invitation: it stops invitations, and tells nothing.
    "directory.stopInvitations",
  ],
  /** For the product's own jobs, scripts and other domains: no page, component or endpoint may call it. */
  product: [
    "reference.loadCommunes",
    "reference.loadNomenclature",
    "reference.saveOfferCounts",
    "directory.countOffersByJob",
    "directory.banOf",
    "directory.companyForProduct",
    "directory.forgetRegistrations",
    "directory.refreshRegister",
    "directory.remindLeads",
    "directory.suggestUpdates",
    "directory.listOffers",
    "directory.deactivateSilentSite",
    "directory.lockSiteForContact",
    "directory.saveActivity",
    "directory.setAvailability",
    "discussion.attachmentsOf",
    "discussion.isOpaque",
    "discussion.loadDiscussion",
    "discussion.pendingOfCompany",
    "discussion.remindCompanies",
    "discussion.tendDiscussions",
    "notification.sendDigests",
    "notification.tellRefusedMessage",
    "directory.purgeSearches",
    "directory.readOfferLine",
    "directory.recordSearch",
    "directory.sumTileCounts",
    "directory.releaseCompanyMember",
    "assessment.assessmentOf",
    "agency.agencyNames",
    "agency.forgetAgencies",
    "agency.getAgency",
    "agency.isAgencyContact",
    "agency.listDailyMembers",
    "agency.listNotifiedMembers",
    "agency.peopleOfAgency",
    "agency.renewalRefusal",
    "agency.tellDelegationEnds",
    "agency.reachedAgencies",
    "agency.releaseMember",
    "identity.closeSignatoryAccess",
    "identity.codeToSend",
    "identity.forgetCode",
    "identity.forgetConnections",
    "identity.issueCode",
    "identity.openConversationSession",
    "identity.listOperators",
    "identity.rightsForProduct",
    "identity.openSignatorySession",
    "identity.tendIdleAccounts",
    "identity.tryCode",
    "identity.userMessageTarget",
    "convention.conventionChains",
    "convention.expireConventions",
    "convention.findForProduct",
    "convention.idsByStart",
    "convention.placesByChange",
    "convention.readForPartners",
    "convention.keptDraftForProduct",
    "convention.forgetBatches",
    "convention.forgetDrafts",
    "convention.runBatch",
    "convention.forgetSearches",
    "convention.linkOf",
    "convention.moveConventions",
    "convention.remindConventions",
    "convention.remindersForProduct",
    "convention.noticeSent",
    "convention.noticeToSend",
    "convention.loadForProduct",
    "convention.runningAtHost",
    "convention.verifyEvidence",
    "partner.accessRequestForProduct",
    "partner.consumerContacts",
    "partner.deliverWebhook",
    "partner.forgetAccessRequests",
    "partner.purgeCalls",
    "partner.tellExpiries",
    "partner.forgetAnswers",
    "partner.purgeDeliveries",
    "partner.sweepDeliveries",
  ],
  /** Makes a proof out of who is acting, ends one, or reads nothing at all. */
  pure: [
    "agency.accessOfJoiner",
    "agency.accessOfManager",
    "agency.accessOfReviewer",
    "agency.accessToTeam",
    "agency.agencyScope",
    "convention.isSmsPossible",
    "directory.accessOfOperator",
    "directory.accessOfRegistrant",
    "directory.accessToSite",
    "directory.establishmentScope",
    "identity.endSession",
    "identity.maskTarget",
    "identity.needsSecondFactor",
    "reference.departmentName",
    "reference.departmentOfPostcode",
    "reference.phoneText",
    "reference.answeringText",
    "reference.companyKey",
    "reference.plainText",
    "partner.accessOfApplicant",
    "partner.accessOfPartnerOperator",
    "partner.accessToConsumer",
    "partner.anyMarkup",
    // Counts in memory: it reads nothing, and tells nothing.
    "partner.countCall",
    "partner.callsByConsumer",
    "partner.checkPart",
    "partner.checkPath",
    "partner.issueText",
    "partner.readQuery",
    "partner.refusePart",
  ],
} as const;

const excepted: readonly string[] = Object.values(withoutProof).flat();
const isProven = ({ proofs: given }: FrontDoor): boolean =>
  given.length > 0 && given.every((name) => proofs.includes(name));

let doors: FrontDoor[] = [];
beforeAll(() => {
  doors = frontDoors();
}, 60_000);

describe("authorisation is a value (architecture.md 4, idea 6)", () => {
  it("each query and command takes its proof of right, or stands in the table with its reason", () => {
    expect(doors.length).toBeGreaterThan(80);
    const unproven = doors.filter((door) => !isProven(door) && !excepted.includes(door.name));
    expect(unproven.map(({ name, proofs: given }) => `${name}(${given.join(" | ")})`)).toEqual([]);
  });

  it("the table excepts nothing that is gone or that takes a proof after all", () => {
    const names = doors.filter((door) => !isProven(door)).map(({ name }) => name);
    expect(excepted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("what is for the product's own use is out of reach of pages, components and endpoints", () => {
    const sources = ["app", "components", "lib/web"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name)),
    );
    const calls = sources.flatMap((file) => {
      const imports = [...readFileSync(file, "utf8").matchAll(/import (?:type )?\{([^}]*)\} from "@\/lib\/([a-z]+)"/g)];
      return imports.flatMap(([, names = "", domain]) =>
        names.split(",").map(
          (name) =>
            `${domain}.${name
              .replace(/^\s*(?:type )?/, "")
              .split(" as ")[0]
              ?.trim()} in ${file}`,
        ),
      );
    });
    expect(sources.length).toBeGreaterThan(150);
    const products: readonly string[] = withoutProof.product;
    expect(calls.filter((call) => products.includes(call.split(" ")[0] ?? ""))).toEqual([]);
  });
});
