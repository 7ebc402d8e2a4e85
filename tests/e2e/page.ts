import { test as base, expect } from '@playwright/test';

/** A page whose test fails on any console error, page error or violation of the Content-Security-Policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(String(error)));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`CSP: ${violatedDirective} ${blockedURI}`);
        });
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** The dialog of the story, as mstsc copies it. */
export const DIALOG = `[Window Title]
Remote Desktop Connection
[Content]
This computer can't connect to the remote computer.
[Expanded Information]
Error code: 0x904
Extended error code: 0x7
Timestamp (UTC): 11/18/26 09:41:53 PM
`;
