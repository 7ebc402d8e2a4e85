import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** The addresses of shards that the page asks for. */
function shardsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/windows/')) asked.push(pathname);
  });
  return asked;
}

test('a value is decoded from its address, with one shard', async ({ page }) => {
  const asked = shardsOf(page);
  await page.goto('/decode/?q=0x80070422');
  await expect(page.locator('h2.value')).toContainText('-2147023838');
  await expect(page.locator('[data-decoded]')).toContainText('ERROR_SERVICE_DISABLED');
  await expect(page.locator('[data-decoded]')).toContainText('FACILITY_WIN32');
  expect(asked).toEqual(['/windows/value/win32-0.tsv']);
});

test('a name is decoded, its own family first, with one shard', async ({ page }) => {
  const asked = shardsOf(page);
  await page.goto('/decode/?q=error_access_denied');
  await expect(page.locator('[data-decoded] .way h3').first()).toHaveText('Win32 error');
  await expect(page.locator('.named').first()).toContainText('ERROR_ACCESS_DENIED');
  expect(asked).toEqual(['/windows/name/error-a.tsv']);
});

test('the beginning of a name offers the names', async ({ page }) => {
  await page.goto('/decode/');
  await page.locator('#value').fill('SEC_E_WR');
  await page.getByRole('link', { name: 'SEC_E_WRONG_PRINCIPAL' }).click();
  await expect(page.locator('h2.value')).toContainText('0x80090322');
  await expect(page.locator('[data-decoded]')).toContainText('FACILITY_SSPI');
});

test('a disconnect reason leads to its page and says what is inferred', async ({ page }) => {
  await page.goto('/decode/?q=2308');
  await expect(page.locator('[data-decoded] a[href="/0x904/"]')).toBeVisible();
  await expect(page.locator('.way').first()).toContainText('inferred');
});

test('the bytes of TermDD event 56 lead to the NTSTATUS', async ({ page }) => {
  await page.goto('/decode/?q=840100D0');
  await page.getByRole('link', { name: 'Decode the NTSTATUS in the reversed bytes' }).click();
  await expect(page.locator('[data-decoded]')).toContainText('STATUS_INVALID_DEVICE_STATE');
});

test('what is no value is said so', async ({ page }) => {
  await page.goto('/decode/');
  await page.locator('#value').fill('0x123456789');
  await expect(page.locator('[data-decode-status]')).toContainText('No 32-bit value');
  await expect(page.locator('[data-decoded]')).toBeEmpty();
});

for (const query of ['', '?q=0x904', '?q=0xD0000184', '?q=STATUS_ACC']) {
  test(`axe finds nothing and nothing is cut off on /decode/${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/decode/${query}`);
      if (query !== '')
        await expect(page.locator('[data-decoded] .named, [data-decoded] .fields').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
}

test.describe('a Windows code without a page', () => {
  for (const [typed, shard, answer] of [
    ['0x8007042c', 'value/win32-0', 'ERROR_SERVICE_DEPENDENCY_FAIL'],
    ['ERROR_SERVICE_DEPENDENCY_FAIL', 'name/error-s', '0x42c'],
    ['SEC_E_WR', 'name/s', 'SEC_E_WRONG_CREDENTIAL_HANDLE'],
  ] as const) {
    test(`is answered by name in the box, with one shard: ${typed}`, async ({ page }) => {
      const asked = shardsOf(page);
      await page.goto('/');
      await page.locator('#q').pressSequentially(typed);
      const link = page.locator('[data-list] a[href^="/decode/"]').first();
      await expect(link).toContainText(answer);
      expect(asked).toEqual([`/windows/${shard}.tsv`]);
      await link.click();
      await expect(page.locator('[data-decoded] h2.value')).toBeVisible();
    });

    test(`is answered by name on /lookup/: ${typed}`, async ({ page }) => {
      await page.goto(`/lookup/?q=${typed}`);
      await expect(page.locator('[data-list] a[href^="/decode/"]').first()).toContainText(answer);
    });
  }

  test('an ordinary word, a year and a number of a build ask for nothing', async ({ page }) => {
    const asked = shardsOf(page);
    await page.goto('/');
    for (const text of ['certificate', '2024', 'build 26100.5547']) {
      await page.locator('#q').fill(text);
      await page.waitForTimeout(400);
      await expect(page.locator('[data-list] a[href^="/decode/"]')).toHaveCount(0);
    }
    expect(asked).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the worked example stands there', async ({ page }) => {
    await page.goto('/decode/?q=0x904');
    await expect(page.locator('.bits').first()).toBeVisible();
    await expect(page.locator('[data-decoded]')).toContainText('E_ACCESSDENIED');
  });
});
