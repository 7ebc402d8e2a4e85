import { expect, test } from './page.ts';

test('from a cause of the pair to a fix: the clipboard holds exactly the bytes of the snippet', async ({
  page,
  request,
}) => {
  await page.goto('/0x904/0x7/');
  await page.locator('.cause .fixes a[href="/fixes/renew-rdp-self-signed-certificate/"]').first().click();
  await page.waitForURL('/fixes/renew-rdp-self-signed-certificate/');
  const step = page.locator('section.step', { has: page.locator('#apply') });
  await step.locator('[data-copy]').first().focus();
  await page.keyboard.press('Enter');
  await expect(step.locator('.copied').first()).toContainText(/Copied \d+ characters/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const file = await (await request.get('/fixes/renew-rdp-self-signed-certificate/apply.ps1')).text();
  expect(copied.length).toBeGreaterThan(40);
  expect(copied).toBe(file.replaceAll('\r\n', '\n').trimEnd());
});

test('a check on the pair page is copied byte for byte', async ({ page }) => {
  await page.goto('/0x904/0x7/');
  const form = page.locator('.cause .form').first();
  await form.locator('[data-copy]').click();
  const shown = await form.locator('pre').evaluate((pre) => pre.textContent);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test('the chosen form of a snippet is remembered, and chosen by keyboard', async ({ page }) => {
  await page.goto('/fixes/disable-udp-client/');
  await page.locator('.tabs input').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.form[data-form=reg]').first()).toBeVisible();
  await expect(page.locator('.form[data-form=powershell]').first()).toBeHidden();
  await page.goto('/fixes/tcp-only-on-host/');
  await expect(page.locator('.form[data-form=reg]').first()).toBeVisible();
});

test('a .reg download is UTF-16LE with BOM and CRLF', async ({ request }) => {
  const bytes = await (await request.get('/fixes/disable-udp-client/apply.reg')).body();
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = new TextDecoder('utf-16le').decode(bytes);
  expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});
