import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";

/** What goes wrong in a page without anybody seeing it. */
const watch = (page: Page, faults: string[]): void => {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A refused resource is told by the browser in its own words; the policy's name is always in them.
    if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
  });
};

type Fixtures = {
  /** A page of a person of their own: own cookies, own window. */
  readonly person: () => Promise<Page>;
};

/** Tests in which no page may raise an error or break its content security policy. */
export const test = base.extend<Fixtures>({
  person: async ({ browser, contextOptions }, use, info) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    const { viewport, isMobile, hasTouch, locale, timezoneId, baseURL, javaScriptEnabled, userAgent } =
      info.project.use;
    const options = Object.fromEntries(
      Object.entries({
        viewport,
        isMobile,
        hasTouch,
        locale,
        timezoneId,
        baseURL,
        javaScriptEnabled,
        userAgent,
      }).filter(([, value]) => value !== undefined),
    ) as BrowserContextOptions;
    await use(async () => {
      const page = await openFor(browser, contexts, { ...contextOptions, ...options });
      watch(page, faults);
      page.setDefaultTimeout(30_000);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults, "errors and breaches of the content security policy").toEqual([]);
  },
});

const openFor = async (browser: Browser, contexts: BrowserContext[], options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext(options);
  contexts.push(context);
  return context.newPage();
};

export { expect };
