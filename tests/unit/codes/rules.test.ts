import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/lib/codes/index.ts';

/** `family/value` of the first reading of every place. */
const firsts = (text: string): string =>
  parse(text)
    .filter(({ start }, i, all) => all[i - 1]?.start !== start)
    .map(({ family, value }) => `${family}/${value}`)
    .join(' ');

describe('a small or padded number needs a label, a partner, or to stand alone', () => {
  it.each([
    ['keycode: 0x08 -> no RDP scancode found in the map of this keyboard', ''],
    ['securityFlags=SEC_ENCRYPT[0x00000008], SEC_EXCHANGE_PKT[0x00000001], more of it', ''],
    ['selected PROTOCOL_HYBRID [0x00000002], requestedProtocols 0x0000000b', ''],
    ['order_recv: Cmd=0x5, Sp=0 cbChId=0, and whatever follows in the log', ''],
    ['the array {0x0, 0x0, 0x6, 0x7} and {0x2, 0x3, 0x4} in the debugger', ''],
    ['EncryptionMethod(0x0), ext_encryption_methods: 0 }, network: Some(ClientNetworkData', ''],
    ['It fails since Monday with error code 0x5 on every machine in here', 'extended/0x5'],
    ['It says 0x3/0x3 since Monday, on every machine we have in here today', 'disconnect/0x3 extended/0x3'],
    ['rdp 0x4', 'disconnect/0x4'],
  ])('%j is %j', (text, codes) => expect(firsts(text)).toBe(codes));
});

describe('words of something else', () => {
  it.each([
    ['Received disconnection request\n[20210505-13:08:48] [ERROR] closed', ''],
    ['The client was disconnected\n516', ''],
    ['RDP disconnected!\n516 It is off.', 'disconnect/0x204'],
    ['[reason] 200 Success', ''],
    ['Reason: 503 Service Unavailable', ''],
    ['the reason 12345 is not known', ''],
    ['Reason= 2308', 'disconnect/0x904'],
    ['<Data Name="FailureReason">%%2313</Data>', ''],
    ['Failed to transfer video frame (status=-22) (Invalid argument)', ''],
    ['ERROR: SSL_write: 1 (Success)', ''],
    ['Error information: 22.', ''],
    ['Failed to set up the adapter (problem code: 0x1F)', ''],
    ['Normally an HRESULT would start with 8', ''],
    ["hex(tdata['errorCode'] & (2**32-1))", ''],
    ['errorcode 0x80090 and the rest on the next line', ''],
    ['MSI Error 1722', ''],
    ['Reason code: 16\nAuthentication failed due to a user credentials mismatch', ''],
    ['It could not connect to another console session. 0x708', 'disconnect/0x708'],
    ['for these reasons:\n1) It is off\n2) It is not there', ''],
  ])('%j is %j', (text, codes) => expect(firsts(text)).toBe(codes));
});

describe('errors of Windows', () => {
  it.each([
    ['StartService error (code 1053).', 'win32/0x41d'],
    ['Error 1067: The process terminated unexpectedly.', 'win32/0x42b'],
    ['Error code 5 Access denied', 'win32/0x5'],
    ['It failed with error 5.', 'win32/0x5'],
    ['[WinError 2] The system cannot find the file specified', 'win32/0x2'],
    ['Error 5: Access is denied.', 'win32/0x5'],
    ['Error 126: The specified module cannot be found.', 'win32/0x7e'],
    ['[-] StartService error (code 1083).', 'win32/0x43b'],
    ['[Errno 10054] An existing connection was forcibly closed', 'win32/0x2746'],
    ['[Errno 104] Connection reset by peer', ''],
    ['unable to recvfrom [10060]: A connection attempt failed', 'win32/0x274c'],
    ['RPC error code 6ba', 'win32/0x6ba'],
    ['HTTP/1.1 503 RPC Error: 773', 'win32/0x773'],
    ['(ntstatus: 0xC0000035) (Code 0x000000B7)', 'ntstatus/0xc0000035 win32/0xb7'],
    ['(错误代码0x00002404)', 'disconnect/0x2404'],
    ['kód chyby: 0x80070643 nebo 0x643', 'hresult/0x80070643 win32/0x643'],
    ['[ErrorCode, -2,147,024,894], [IsHRESULT, True]\t5', 'hresult/0x80070002'],
    ['FullyQualifiedErrorId : -2144108126,PSSessionOpenFailed', 'hresult/0x803381a2'],
    ['Installation failed with exit code -2147467260', 'hresult/0x80004004'],
    ['Status: NTSTATUS(-2147024774)', 'hresult/0x8007007a'],
    ['you will get this: D0000184. Then', 'hresult/0xd0000184'],
    ['commit c0000184 of the tree', ''],
    ['Failure code:2 at x224.js', 'negotiation/0x2'],
    ['xfreerdp returns 131 as exit code', 'freerdp/0x83'],
    ['xfreerdp exits with code 131', 'freerdp/0x83'],
  ])('%j is %j', (text, codes) => expect(firsts(text)).toBe(codes));
});

describe('events', () => {
  it.each([
    ['reason code 5  = "Another user connected"', 'extended/0x5'],
    ['Session 1 has been disconnected, reason code 2147942464', 'hresult/0x80070040'],
    [
      '1024  RDP ClientActiveX is connecting\n1105  Multi-transport connection dropped\n1026  RDP ClientActiveX has been disconnected (Reason= 1800)',
      'event/1024 event/1105 event/1026 disconnect/0x708',
    ],
    [
      '* 1105 - The multi-transport connection has been disconnected.\n* 1026 - RDP ClientActiveX has been disconnected (Reason= 1)',
      'event/1105 event/1026 disconnect/0x1',
    ],
    ['RemoteConnectionManager/Operational EID 1149', 'event/1149'],
    ['EID: 4625', 'event/4625'],
    ['Fehler wie 36871 im Zusammenhang mit Schannel', 'event/36871'],
    ['Schannel ошибка 36871', 'event/36871'],
    ['events 36870/36887/36888 from Schannel', 'event/36870 event/36887 event/36888'],
    ["You should see the errors with `36870` or `1057` ID's.", 'event/36870 event/1057'],
    ['a 4625 event follows, after 1024 events in all', 'event/4625'],
    ['이벤트 ID 36870-SSL 서버 자격 증명', 'event/36870'],
    ['EventCode=4776\\r\\nLogfile=Security', 'event/4776'],
    ['error code 516\\n and more', 'disconnect/0x204'],
    ['the folder \\2308\\new and 516\\next', ''],
    ['@{LogName="Microsoft-Windows-TerminalServices-LocalSessionManager/Operational";ID=40}', 'event/40'],
    ['RDGW\t21:39:15\t312\t\t\tTerminalServices-Gateway\t\tThe user', 'event/312'],
    ['KeyRelease event, serial 48, synthetic NO', ''],
    ['The TLS protocol defined fatal error code is 40.', ''],
  ])('%j is %j', (text, codes) => expect(firsts(text)).toBe(codes));
});

describe('Guacamole shares its numbers with disconnect reasons', () => {
  it.each([
    ['An error has occurred in Guacamole (error 519)', 'unknown/0x207'],
    ['Guacamole: 519 (0x0207)', 'unknown/0x207'],
    ['RDP error 519', 'disconnect/0x207'],
    ['Guacamole works, but mstsc gives error code 0x204', 'disconnect/0x204'],
  ])('%j is %j', (text, codes) => expect(firsts(text)).toBe(codes));
});
