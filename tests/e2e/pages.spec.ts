import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

/** One page of each kind. */
const KINDS = [
  '/',
  '/0x904/0x7/',
  '/0x904/',
  '/extended/0x7/',
  '/codes/',
  '/codes/disconnect/',
  '/codes/errinfo/',
  '/event/',
  '/event/schannel/',
  '/event/schannel/36870/',
  '/gateway/0x800759db/',
  '/decode/',
  '/causes/',
  '/causes/rdp-private-key-not-readable/',
  '/fixes/',
  '/fixes/disable-udp-client/',
  '/fixes/restart-termservice/',
  '/stages/',
  '/stages/tls/',
  '/claims/',
  '/sources/',
  '/evidence/',
  '/lookup/',
  '/404.html',
];

for (const path of KINDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }

  test(`nothing is cut off sideways on a phone: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('the theme is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.locator('[data-theme-toggle]').click();
  await page.goto('/0x904/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a pair page reads whole, and the box says what it needs', async ({ page }) => {
    await page.goto('/0x904/0x7/');
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.locator('.cause pre').first()).toBeVisible();
    await expect(page.locator('[data-copy]').first()).toBeHidden();
  });
  test('a fix page shows its other forms', async ({ page }) => {
    await page.goto('/fixes/disable-udp-client/');
    await page.locator('.tabs label', { hasText: '.reg' }).first().click();
    await expect(page.locator('.form[data-form=reg]').first()).toBeVisible();
  });
});
