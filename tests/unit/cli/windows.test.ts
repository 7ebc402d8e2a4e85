import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { windowsSymbols } from '../../../bin/windows.ts';

const symbol = windowsSymbols(fileURLToPath(new URL('../../../data/windows', import.meta.url)));

it.each([
  ['hresult', '0x80070422', 'ERROR_SERVICE_DISABLED'],
  ['ntstatus', '0xc000006e', 'STATUS_ACCOUNT_RESTRICTION'],
  ['win32', '0x422', 'ERROR_SERVICE_DISABLED'],
  ['disconnect', '0x904', null],
  ['unknown', '0x422', null],
])('%s %s is %s', (family, value, name) => {
  expect(symbol(family, value)).toBe(name);
});
