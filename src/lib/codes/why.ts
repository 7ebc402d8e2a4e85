/** Why a number is read as a code of its family; a closed list of short reasons that can be printed. */
export const WHY = {
  name: 'its name',
  disconnect: 'labelled as a disconnect reason',
  extended: 'labelled as an extended code',
  errinfo: 'labelled as error info',
  negotiation: 'labelled as a negotiation failure',
  ntstatus: 'labelled as an NTSTATUS',
  hresult: 'labelled as an HRESULT',
  win32: 'labelled as a Windows error',
  event: 'labelled as an event',
  exit: 'labelled as an exit code of FreeRDP',
  gateway: 'labelled as a gateway code',
  error: 'labelled as an error',
  first: 'first number of a pair',
  second: 'second number of a pair',
  known: 'known in this family',
  shape: 'shape of the number',
  typedHex: 'hex typed without 0x',
  alert: 'TLS alert that Schannel reports',
  diagnostic: 'number behind a diagnostic name',
  binary: 'last bytes of the event data, reversed',
  wrapped: 'error info inside a FreeRDP code',
  nt: 'NTSTATUS inside an HRESULT',
  inside: 'Win32 error inside the HRESULT beside it',
  none: 'no family is known for it',
} as const;

export type Why = (typeof WHY)[keyof typeof WHY];
