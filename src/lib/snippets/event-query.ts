import { psString } from './powershell-literal.ts';

/** Which events: `id` is a number in decimal, or left out for every event of the provider. */
export interface EventQuery {
  readonly provider: string;
  readonly channel: string;
  readonly id?: string;
}

/**
 * The one line that lists the newest such events of the last day, in full. Reads only; fails where there is none, because
 * hiding that error would also hide a log that does not exist. Analytic and debug logs are read oldest first, and only with
 * `-Force` (Get-WinEvent in Microsoft.PowerShell.Diagnostics).
 */
export function eventQuery({ provider, channel, id }: EventQuery): string {
  const filter = [
    `LogName = ${psString(channel)}`,
    `ProviderName = ${psString(provider)}`,
    ...(id === undefined ? [] : [`Id = ${id}`]),
    'StartTime = (Get-Date).AddDays(-1)',
  ].join('; ');
  const order = /\/(Analytic|Debug)$/.test(channel) ? ' -Force -Oldest' : '';
  return `Get-WinEvent -FilterHashtable @{ ${filter} } -MaxEvents 20${order} | Format-List -Property 'TimeCreated', 'Id', 'Message'`;
}
