import { DIALOG, expect, test } from './page.ts';

test('a dialog pasted into the box on the first page leads to the pair, by keyboard only', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.locator('#q')).toBeFocused();
  await page.evaluate((text) => navigator.clipboard.writeText(text), DIALOG);
  await page.keyboard.press('Control+V');
  await expect(page.locator('[data-list] a').first()).toHaveAttribute('href', '/0x904/0x7/');
  await page.keyboard.press('Enter');
  await page.waitForURL('/0x904/0x7/');
  await expect(page.locator('h1')).toContainText('0x904');
});

test('arrow keys reach the answers and come back', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').pressSequentially('0x904 extended 0x7');
  await expect(page.locator('[data-list] a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-list] a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('/0x904/0x7/');
});

test('the box in the header of an article answers too', async ({ page }) => {
  await page.goto('/0x904/0x7/');
  await page.keyboard.press('/');
  await page.keyboard.type('0x3/0x11');
  await expect(page.locator('[data-list] a').first()).toHaveAttribute('href', '/0x3/0x11/');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-answers]')).toBeHidden();
});

test('/lookup/?q= leads to the one page that is right', async ({ page }) => {
  await page.goto(`/lookup/?q=${encodeURIComponent(DIALOG)}`);
  await page.waitForURL('/0x904/0x7/');
});

test('/lookup/ shows words where there is no code, with filters', async ({ page }) => {
  await page.goto('/lookup/?q=certificate%20private%20key');
  await expect(page.locator('[data-status]')).toContainText('No code in here');
  await expect(page.locator('[data-words-list] a').first()).toBeVisible();
  await page.locator('select[name=kind]').selectOption('cause');
  await expect(page.locator('[data-words-list] a').first()).toHaveAttribute('href', /\/causes\//);
});

test('text without a code is never read as one', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').fill('Connect to 192.168.1.20:3389, build 10.0.26100.5547, KB5018410, on 2026-11-18');
  await expect(page.locator('[data-status]')).toContainText('No code in here');
  await expect(page.locator('[data-list] a')).toHaveCount(0);
});

for (const path of ['/0X904-0x7', '/0x904/7']) {
  test(`the 404 page reads its address: ${path}`, async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      // Chromium logs every 404 document as a console error; the page itself is what is tested.
      const response = await route.fetch();
      await route.fulfill({ response, status: 200 });
    });
    await page.goto(path);
    await expect(page.locator('[data-list] a').first()).toHaveAttribute('href', '/0x904/0x7/');
  });
}

for (const path of ['/error-0x904', '/2308']) {
  test(`the 404 page reads its address: ${path}`, async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, status: 200 });
    });
    await page.goto(path);
    await expect(page.locator('[data-list] a').first()).toHaveAttribute('href', '/0x904/');
  });
}
