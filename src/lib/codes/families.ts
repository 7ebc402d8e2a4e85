/** The number spaces a Remote Desktop code can belong to. The folder names below `src/content/codes`. */
export const FAMILIES = [
  'disconnect',
  'extended',
  'errinfo',
  'negotiation',
  'freerdp',
  'gateway',
  'hresult',
  'ntstatus',
  'win32',
  'event',
  'unknown',
] as const;

/** One of the number spaces. */
export type Family = (typeof FAMILIES)[number];

/** Providers of the events that diagnose Remote Desktop, by the name the log prints, with their folder and address. */
export const EVENT_PROVIDERS: Readonly<Record<string, string>> = {
  'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS': 'rdpcorets',
  'Microsoft-Windows-Security-Auditing': 'security-auditing',
  'Microsoft-Windows-TerminalServices-ClientActiveXCore': 'clientactivexcore',
  'Microsoft-Windows-TerminalServices-Gateway': 'gateway',
  'Microsoft-Windows-TerminalServices-LocalSessionManager': 'localsessionmanager',
  'Microsoft-Windows-TerminalServices-RemoteConnectionManager': 'remoteconnectionmanager',
  'Microsoft-Windows-TerminalServices-SessionBroker': 'sessionbroker',
  'Microsoft-Windows-TerminalServices-SessionBroker-Client': 'sessionbroker-client',
  Schannel: 'schannel',
  TermDD: 'termdd',
};
