const ERREF = 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-erref/';

/** A section of the specification of Windows error codes. */
export const erref = (section: string) => ({ title: `MS-ERREF ${section}`, url: ERREF });

/** How event 56 of TermDD stores a status. */
export const EVENT_56 = {
  title: 'Ask the Performance Team: The curious case of Event ID 56 with source TermDD',
  url: 'https://techcommunity.microsoft.com/t5/ask-the-performance-team/the-curious-case-of-event-id-56-with-source-termdd/ba-p/374553',
};

/** Where the layouts of Remote Desktop's own codes stand. */
export const SOURCE = {
  disconnect: {
    title: 'IMsTscAxEvents::OnDisconnected',
    url: 'https://learn.microsoft.com/en-us/windows/win32/termserv/imstscaxevents-ondisconnected',
  },
  extended: {
    title: 'ExtendedDisconnectReasonCode',
    url: 'https://learn.microsoft.com/en-us/windows/win32/termserv/extendeddisconnectreasoncode',
  },
  errinfo: {
    title: 'MS-RDPBCGR 2.2.5.1.1',
    url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-rdpbcgr/a21a1bd9-2303-49c1-90ec-3932435c248c',
  },
  freerdp: {
    title: 'FreeRDP, include/freerdp/error.h',
    url: 'https://github.com/FreeRDP/FreeRDP/blob/master/include/freerdp/error.h',
  },
} as const;
