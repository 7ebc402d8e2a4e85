import { expect, test } from './page.ts';

test('a long text with several codes is answered in place, and never put into an address', async ({ page }) => {
  await page.goto('/');
  const line = 'Nov 20 10:00:01 svc: session of alice from 10.1.2.3 ok\n';
  await page.locator('#q').fill(`${line.repeat(40)}Error code: 0x904\n${line.repeat(40)}Error code: 0x204\n`);
  await expect(page.locator('[data-list] a').first()).toBeVisible();
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.locator('[data-list] a').first()).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the beginning of a name finds our pages first', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').fill('E_PROXY_N');
  await expect(page.locator('[data-list] a[href="/gateway/0x800759db/"]')).toBeVisible();
  await page.locator('#q').fill('SEC_E_WR');
  await expect(page.locator('[data-list] a').first()).toHaveAttribute('href', '/hresult/0x80090322/');
  await page.goto('/decode/?q=ERRINFO_LOGOFF');
  await expect(page.locator('[data-decoded] a[href="/errinfo/0xc/"]')).toBeVisible();
});

test('a code without a page is named from one file', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/lookup/?q=0x80070422');
  await expect(page.locator('[data-list] a')).toContainText('ERROR_SERVICE_DISABLED');
  expect(fetched.filter((path) => path.endsWith('.tsv'))).toHaveLength(1);
  expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('codes beside other words do not start the word search', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/lookup/?q=' + encodeURIComponent('Event ID: 1026 disconnected (Reason= 2308)'));
  await expect(page.locator('[data-list] a').first()).toBeVisible();
  expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('where the list of names is empty, the bits are still offered', async ({ page }) => {
  await page.route('**/*.tsv', (route) => route.fulfill({ body: '', contentType: 'text/plain' }));
  await page.goto('/lookup/?q=0x80070422');
  await expect(page.locator('[data-list] a')).toHaveAttribute('href', /\/decode\//);
});

test('paper is white, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.goto('/0x904/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});
