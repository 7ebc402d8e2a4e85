import { expect, test } from './page.ts';

test('the table of a family filters as one types', async ({ page }) => {
  await page.goto('/codes/disconnect/');
  const rows = page.locator('tbody tr:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(80);
  await page.getByRole('searchbox').fill('2308');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('a')).toHaveAttribute('href', '/0x904/');
  await expect(page.locator('.filter [role=status]')).toHaveText(`1 of ${all}`);
  await page.getByRole('searchbox').fill('SSL_ERR');
  await expect(rows.first()).toContainText('SSL_ERR');
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(all);
});

test('from the list of families to an event, and to the line that finds it', async ({ page }) => {
  await page.goto('/codes/');
  await page.locator('main a[href="/event/"]').click();
  await page.locator('a[href="/event/rdpcorets/"]').click();
  await page.locator('tbody a', { hasText: /^140$/ }).click();
  await page.waitForURL('/event/rdpcorets/140/');
  await expect(page.locator('pre').first()).toContainText('Id = 140');
});

test('two known codes without a page together get an answer of both', async ({ page }) => {
  await page.goto('/lookup/?q=0x704+0x5');
  const composed = page.locator('[data-composed]');
  await expect(composed.locator('h2')).toHaveText('0x704 with extended 0x5');
  await expect(composed.locator('a[href="/0x704/"]')).toBeVisible();
  await expect(composed.locator('a[href="/extended/0x5/"]')).toBeVisible();
  await expect(composed.locator('dd p').first()).not.toBeEmpty();
  expect(page.url()).toContain('/lookup/?q=0x704+0x5');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a family is a plain table', async ({ page }) => {
    await page.goto('/codes/errinfo/');
    await expect(page.locator('.filter')).toBeHidden();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(100);
  });
});
