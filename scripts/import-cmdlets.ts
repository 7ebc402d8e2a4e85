import { readFileSync, writeFileSync } from 'node:fs';

// Reduces a table of documented cmdlets to what the snippet checks need.
// Use: node scripts/import-cmdlets.ts <cmdlets.json> [data/powershell/cmdlets.json]

/** Modules a Remote Desktop page may use. Those of unrelated server roles (ADFS, clusters, IIS, …) are left out. */
const MODULES = new Set(
  `ActiveDirectory Appx BitsTransfer CimCmdlets Defender Dism DnsClient DnsServer EventTracingManagement GroupPolicy
  Hyper-V International Microsoft.PowerShell.Archive Microsoft.PowerShell.Core Microsoft.PowerShell.Diagnostics
  Microsoft.PowerShell.Host Microsoft.PowerShell.LocalAccounts Microsoft.PowerShell.Management
  Microsoft.PowerShell.Security Microsoft.PowerShell.Utility Microsoft.WSMan.Management NetAdapter NetConnection
  NetEventPacketCapture NetNat NetQos NetSecurity NetTCPIP NetworkConnectivityStatus PKI PnpDevice PrintManagement
  PSDiagnostics PSReadLine PSScheduledJob PSWorkflow RemoteDesktop RemoteDesktopServices ScheduledTasks
  ServerManager ServerManagerTasks SmbShare ThreadJob TLS VpnClient WinHttpProxy`.split(/\s+/),
);

interface Cmdlet {
  module: string;
  params: string[];
  in: string[];
  'only5.1'?: string[];
  only7?: string[];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function readCmdlet(name: string, row: unknown): Cmdlet {
  const fields: Record<string, unknown> = typeof row === 'object' && row !== null ? { ...row } : {};
  const { module, params, in: where, 'only5.1': only51, only7 } = fields;
  const right = typeof module === 'string' && isTexts(params) && isTexts(where);
  if (!right || !(only51 === undefined || isTexts(only51)) || !(only7 === undefined || isTexts(only7)))
    throw new TypeError(`${name}: not a row of the table`);
  const sorted = (texts: string[]): string[] => texts.toSorted((a, b) => (a < b ? -1 : 1));
  return {
    module,
    params: sorted(params),
    in: where,
    ...(only51 === undefined ? {} : { 'only5.1': sorted(only51) }),
    ...(only7 === undefined ? {} : { only7: sorted(only7) }),
  };
}

const [from, to = 'data/powershell/cmdlets.json'] = process.argv.slice(2);
if (from === undefined) {
  console.error('use: node scripts/import-cmdlets.ts <cmdlets.json> [data/powershell/cmdlets.json]');
  process.exit(2);
}
const table: unknown = JSON.parse(readFileSync(from, 'utf8'));
if (typeof table !== 'object' || table === null) throw new TypeError(`${from}: not a table`);
const rows = Object.entries(table)
  .map(([name, row]): [string, Cmdlet] => [name, readCmdlet(name, row)])
  .filter(([, { module }]) => MODULES.has(module))
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

const provenance = {
  what: 'Cmdlets with their documented parameters (names and aliases) and where they exist. server2022 and server2025 are Windows modules, which Windows PowerShell 5.1 loads and PowerShell 7 on Windows loads too. only5.1 and only7: parameters that the other lacks.',
  sources: [
    'https://github.com/MicrosoftDocs/windows-powershell-docs commit f113d6b',
    'https://github.com/MicrosoftDocs/PowerShell-Docs commit 27138b2',
  ],
  madeBy: 'scripts/import-cmdlets.ts',
};
const lines = rows.map(([name, row]) => `${JSON.stringify(name)}: ${JSON.stringify(row)}`);
writeFileSync(to, `{\n"provenance": ${JSON.stringify(provenance)},\n"cmdlets": {\n${lines.join(',\n')}\n}\n}\n`);
console.log(`${rows.length} cmdlets in ${to}`);
