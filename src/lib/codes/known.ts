import { ERRINFO } from './names/errinfo.ts';
import { EXTENDED } from './names/extended.ts';

/** Disconnect reasons below 0x10000 that are on record: documented, or with a message text in the client. */
const DISCONNECT: ReadonlySet<number> = new Set([
  0x1, 0x2, 0x3, 0x4, 0x104, 0x106, 0x107, 0x108, 0x10a, 0x10b, 0x110, 0x204, 0x206, 0x207, 0x208, 0x20a, 0x304, 0x306,
  0x308, 0x30a, 0x404, 0x406, 0x408, 0x40a, 0x506, 0x507, 0x508, 0x604, 0x606, 0x607, 0x608, 0x702, 0x704, 0x705, 0x706,
  0x708, 0x804, 0x807, 0x808, 0x904, 0x906, 0x907, 0x908, 0xa06, 0xa07, 0xb04, 0xb06, 0xb07, 0xb08, 0xb09, 0xc04, 0xc06,
  0xc07, 0xc08, 0xd06, 0xd07, 0xd09, 0xe06, 0xe07, 0xe08, 0xe09, 0xf07, 0xf08, 0x1007, 0x1008, 0x1104, 0x1107, 0x1108,
  0x1207, 0x1307, 0x1407, 0x1607, 0x1707, 0x1807, 0x1b07, 0x1c07, 0x1d07, 0x1f07, 0x2104, 0x2107, 0x2207, 0x2407,
  0x2507, 0x2604, 0x2904,
]);

/** Windows events that diagnose Remote Desktop and whose number is not also an everyday number. */
const EVENTS: ReadonlySet<number> = new Set([
  1024, 1025, 1026, 1027, 1029, 1057, 1058, 1102, 1103, 1105, 1146, 1147, 1148, 1149, 1158, 1296, 1401, 2056, 4624,
  4625, 4648, 4740, 4768, 4771, 4776, 4778, 4779, 20499, 20506, 36865, 36867, 36868, 36869, 36870, 36871, 36872, 36874,
  36876, 36877, 36880, 36881, 36882, 36883, 36884, 36887, 36888, 36889,
]);

/** Win32 and Winsock errors seen or possible with Remote Desktop: the values of names/win32.ts, which the browser does not load; a test keeps the two equal. */
export const WIN32_VALUES: ReadonlySet<number> = new Set([
  3, 5, 7, 64, 87, 121, 160, 995, 1219, 1225, 1226, 1231, 1232, 1235, 1236, 1251, 1311, 1312, 1326, 1327, 1328, 1329,
  1330, 1331, 1385, 1398, 1450, 1460, 1722, 1726, 1789, 1793, 1825, 1907, 1909, 7001, 7007, 7022, 7024, 7040, 7041,
  7042, 7044, 7045, 7051, 7052, 7053, 7054, 7055, 7056, 7057, 7058, 7060, 7061, 7062, 7064, 7065, 7068, 10013, 10048,
  10050, 10051, 10052, 10053, 10054, 10055, 10057, 10058, 10060, 10061, 10064, 10065, 11001, 11002, 11003, 11004,
]);

/** Extended codes that Microsoft does not name but that people meet in the dialog. */
const SEEN = [0xf, 0x10, 0x11, 0x12, 0x17, 0x18, 0x1151, 0x11f5, 0x11f6];
const EXTENDED_VALUES: ReadonlySet<number> = new Set([...Object.values(EXTENDED), ...SEEN]);
const ERRINFO_VALUES: ReadonlySet<number> = new Set(Object.values(ERRINFO));

/** Is this a disconnect reason on record? Class 3, of the RD Gateway, is a family of its own. */
export const isDisconnect = (n: number): boolean =>
  DISCONNECT.has(n) || (n > 0x2000000 && n <= 0x2000002) || n === 0x5000007;

/** Is it a disconnect reason of the RD Gateway class, 0x3000001 and up? */
export const isGatewayReason = (n: number): boolean => n > 0x3000000 && n <= 0x30000ff;

/** Has it the shape of a disconnect reason? Low byte 4 or 6 to 10, high byte small: inferred from the documented ones. */
export const looksDisconnect = (n: number): boolean => {
  const low = n & 0xff;
  return n > 0x100 && n < 0x3000 && low >= 4 && low <= 10 && low !== 5;
};

/** Is it an extended disconnect reason that Microsoft names, or that is met? */
export const isExtended = (n: number): boolean => EXTENDED_VALUES.has(n);

/** Is it an error info value of MS-RDPBCGR? */
export const isErrinfo = (n: number): boolean => n > 0 && ERRINFO_VALUES.has(n);

/** Can it be the second number of the dialog? Named ones, error info, and the declared protocol range 0x1000 to 0x7fff. */
export const canBeExtended = (n: number): boolean =>
  n <= 0x1a || isExtended(n) || isErrinfo(n) || (n >= 0x1000 && n <= 0x7fff);

/** Is it a Win32 or Winsock error seen or possible with Remote Desktop? */
export const isWin32 = (n: number): boolean => WIN32_VALUES.has(n);

/** Win32 errors that programs print in decimal behind the word error (winerror.h): of services 1051 to 1084, of RPC 1700 to 1850, of WinHTTP 12001 to 12190, and of starting a program. */
export const isSystemError = (n: number): boolean =>
  (n >= 1051 && n <= 1084) ||
  (n >= 1700 && n <= 1850) ||
  (n >= 12001 && n <= 12190) ||
  n === 740 ||
  n === 998 ||
  n === 1223;

/** Winsock errors (winsock2.h): their range has no other use. */
export const isWinsock = (n: number): boolean => n > 10000 && n < 11005 && WIN32_VALUES.has(n);

/** Events of Schannel (36864 and up): their range has no other use in logs of Remote Desktop. */
export const isSchannelEvent = (n: number): boolean => n >= 36864 && n < 36900;

/** Is it an event number that diagnoses Remote Desktop and that stands for itself when typed alone? */
export const isEvent = (n: number): boolean => EVENTS.has(n);

/** RD Gateway return codes as HRESULT (MS-TSGU 2.2.6): facility Win32, codes 0x59d8 to 0x5a00. */
export const isGateway = (n: number): boolean => n >= 0x800759d8 && n <= 0x80075a00;

/** The low words of those, as the gateway's events and MS-TSGU print many of them: 23003 is 0x59db. */
export const isGatewayWord = (n: number): boolean => n >= 0x59d8 && n <= 0x5a00;

/** The HRESULT around the low word of a gateway code: 0x59da is 0x800759da. */
export const gatewayCode = (word: number): number => 0x80070000 + word;

/**
 * Has it the shape of an HRESULT or an NTSTATUS that Windows really uses, so that it needs no label?
 * HRESULT: failure, facility below 0x100. NTSTATUS: error, facility below 0x200. 0xD0: HRESULT_FROM_NT. 0xCAA: web account manager.
 */
export const looksWindows = (n: number): boolean =>
  n >>> 24 === 0x80 || n >>> 25 === 0x60 || n >>> 24 === 0xd0 || n >>> 20 === 0xcaa;
