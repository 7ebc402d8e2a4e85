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
