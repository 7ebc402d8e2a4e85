import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/lib/codes/index.ts';

const read = (text: string): string =>
  parse(text)
    .map(({ family, value }) => `${family}/${value}`)
    .join(' ');
const PAIR = 'disconnect/0x904 extended/0x7';

describe('the dialog', () => {
  it.each([
    'Error code: 0x904\nExtended error code: 0x7',
    '[Window Title]\r\nRemote Desktop Connection\r\n\r\n[Expanded Information]\r\nError code: 0x904\r\nExtended error code: 0x7\r\nTimestamp (UTC): 11/21/26 09:14:01 AM\r\nActivity ID: 3f2504e0-4f89-11d3-9a0c-0305e82c3301\r\nPress Ctrl+C to copy.\r\n\r\n[OK]',
    '[Window Title]\n远程桌面连接\n\n[Expanded Information]\n错误代码：0x904\n扩展错误代码：0x7\n时间戳(UTC)：11/21/26 09:14:01 上午',
    '错误代码:0x904扩展错误代码:0x7',
    '错误代码：０ｘ９０４ 扩展错误代码：０ｘ７',
    '錯誤碼: 0x904\n延伸錯誤碼: 0x7',
    'エラー コード:0x904\r\n拡張エラー コード: 0x7',
    '오류 코드: 0x904\n확장 오류 코드: 0x7',
    'Fehlercode: 0x904\nErweiterter Fehlercode: 0x7',
    "Code d'erreur : 0x904\nCode d'erreur étendu : 0x7",
    'Código de error: 0x904\nCódigo de error extendido: 0x7',
    'Codice errore: 0x904\nCodice errore esteso: 0x7',
    'Код ошибки: 0x904\nРасширенный код ошибки: 0x7',
    'Kod błędu: 0x904\nRozszerzony kod błędu: 0x7',
    'Cód. de erro: 0x904\r\n\r\nCód. de erro estendido: 0x7',
    'رمز الخطأ: 0x904\nرمز الخطأ الموسع: 0x7',
    'Koodi: 0x904\nToinen koodi: 0x7',
    'Villukood: 0x904\nLaiendatud veakood: 0x7',
    'Error code: 0x904Extended error code: 0x7Timestamp (UTC): 1/1/26 1:00:00 AM',
    'Error code:0x904extended error code:0x7',
    'Error code: 0x904. Extended error code: 0x7.',
    'Error code: 0x00000904\nExtended error code: 0x00000007',
    'Error code: 0X904 Extended error code: 0X7',
    'Error code: 0x904\\nExtended error code: 0x7\\n',
    'Error code:\n0x904\nExtended error code:\n0x7',
    '{"errorCode":"0x904","extendedErrorCode":"0x7"}',
    'DisconnectReason=2308 ExtendedDisconnectReason=7',
    'disconnect reason 2308, extended 7',
  ])('%j', (text) => expect(read(text)).toBe(PAIR));
});

describe('bare pairs', () => {
  it.each([
    '0x904 extended 0x7', '0x904 ext. 0x7', '0x904 & 0x7', '904/7', '0x904/0x7', '0x904 / 0x7', '0x904-0x7',
    '0x904 – 0x7', '0X904, 0x00000007', '0x904 0x7', '0x904 (0x7)', '0x904,0x7', '0x904+0x7', '0x904 and 0x7',
    '904 7', '2308/7', '904h 7h', '**0x904** / `0x7`', 'rdp error 0x904 0x7', 'Error 904/7', '&H904 &H7',
    'I get 0x904/0x7 since the update.', 'It says 904/7 every morning', '0x904\t0x7', '(0x904, 0x7)', '0x904 with 0x7',
  ])('%j', (text) => expect(read(text)).toBe(PAIR)); // prettier-ignore
  it('a number that cannot be extended starts anew', () => {
    expect(read('0x904 and now 0x204')).toBe('disconnect/0x904 disconnect/0x204');
    expect(read('0x904 or 0x3')).toMatch(/^disconnect\/0x904 disconnect\/0x3/);
  });
  it('hex typed without 0x stays hex in both numbers', () => {
    expect(read('904/11')).toBe('disconnect/0x904 extended/0x11 extended/0xb');
    expect(read('516/0')).toBe('disconnect/0x204 extended/0x0');
  });
  it('a number labelled extended is never a disconnect reason', () => {
    expect(read('Extended error code: 0x904')).toBe('extended/0x904');
    expect(read('Extended error code: 0x7, error code: 0x904')).toBe('extended/0x7 disconnect/0x904');
  });
});

describe('one code', () => {
  it.each([
    ['2308', 'disconnect/0x904'],
    ['904', 'disconnect/0x904'],
    ['516', 'disconnect/0x204'],
    ['0x904', 'disconnect/0x904'],
    [' 0x904.\n', 'disconnect/0x904'],
    ['(0X00000904)', 'disconnect/0x904'],
    ['904h', 'disconnect/0x904'],
    ['d06', 'disconnect/0xd06'],
    ['0x3', 'disconnect/0x3 extended/0x3 errinfo/0x3 win32/0x3'],
    ['7', 'extended/0x7'],
    ['264', 'disconnect/0x108 extended/0x108'],
    ['2056', 'disconnect/0x808 event/2056'],
    ['36870', 'event/36870'],
    ['0x1f07', 'disconnect/0x1f07'],
    ['0x3000047', 'gateway/0x3000047'],
    ['0x112F', 'errinfo/0x112f'],
    ['-2147467259', 'hresult/0x80004005'],
    ['2147500037', 'hresult/0x80004005'],
    ['80004005', 'hresult/0x80004005'],
    ['C000006D', 'ntstatus/0xc000006d'],
    ['131085', 'freerdp/0x2000d'],
    ['0x800759DA', 'gateway/0x800759da'],
    ['0xD0000184', 'hresult/0xd0000184 ntstatus/0xc0000184'],
  ])('%j alone is %s', (text, codes) => expect(read(text)).toBe(codes));
  it.each([
    ['error 516', 'disconnect/0x204'],
    ['Error #516', 'disconnect/0x204'],
    ['disconnect reason 3334', 'disconnect/0xd06'],
    ['disconnect reason: 0', 'disconnect/0x0'],
    ['RDP ClientActiveX has been disconnected (Reason= 2308)', 'disconnect/0x904'],
    ['RDP(192.168.1.2) exit with error code 264(Timeout)', 'disconnect/0x108'],
    ['Error code: 0x101', 'extended/0x101 disconnect/0x101'],
    ['Error code: 0x104', 'disconnect/0x104'],
    ['Session 2 has been disconnected, reason code 5', 'extended/0x5'],
    ['HRESULT -2146893048.000000', 'hresult/0x80090308'],
    ['HRESULT: 0x8009030C', 'hresult/0x8009030c'],
    ['Status: 0xC000006D\nSub Status: 0xC0000064', 'ntstatus/0xc000006d ntstatus/0xc0000064'],
    ['Status: C000006D', 'ntstatus/0xc000006d'],
    ['<Data Name="SubStatus">0xc000006a</Data>', 'ntstatus/0xc000006a'],
    ['Win32 error 10061', 'win32/0x274d'],
    ['Winsock error: 10060', 'win32/0x274c'],
    ['ERRINFO 0x1129', 'errinfo/0x1129'],
    ['xfreerdp exit code 131', 'freerdp/0x83'],
    ['[com.freerdp.core] ERRCONNECT_CONNECT_FAILED [0x00020006]', 'freerdp/0x20006'],
    ['freerdp_connect failed 0x00010007', 'errinfo/0x7'],
    ['ERRINFO_LOGOFF_BY_USER (0x0000000C):The disconnection', 'errinfo/0xc'],
    ['ERRINFO_DECRYPT_FAILED', 'errinfo/0x1192'],
    ['FREERDP_ERROR_CONNECT_PASSWORD_EXPIRED', 'freerdp/0x2000e'],
    ['FREERDP_ERROR_SERVER_DENIED_CONNECTION', 'errinfo/0x7'],
    ['exDiscReasonServerDeniedConnection = 7', 'extended/0x7'],
    ['2308 (disconnectReasonAtClientWinsockFDCLOSE)', 'disconnect/0x904'],
    ['0x904 (2308)', 'disconnect/0x904'],
    ['0x80070005 (-2147024891)', 'hresult/0x80070005'],
    ['0x3/0x3', 'disconnect/0x3 extended/0x3'],
    ['RD Gateway 23003', 'gateway/0x800759db'],
    ['The relevant status code was 0x80090016', 'hresult/0x80090016'],
    ['Error code: 0x30000064', 'gateway/0x3000064'],
    ['xfreerdp: exit code 0', ''],
    ['libfreerdp returned code is 00020006', 'freerdp/0x20006'],
    ['SEC_E_LOGON_DENIED (0x8009030C)', 'hresult/0x8009030c'],
    ['ERROR_LOGON_FAILURE 0x8007052E', 'hresult/0x8007052e'],
    ['E_PROXY_RAP_ACCESSDENIED', 'gateway/0x800759da'],
    ['Error: HYBRID_REQUIRED_BY_SERVER', 'negotiation/0x5'],
    ['ConnectionFailedServerDisconnect (-2147467259)', 'hresult/0x80004005'],
    ['SocketConnectionTimedOut (1796)', 'disconnect/0x704'],
  ])('%j is %s', (text, codes) => expect(read(text)).toBe(codes));
});

describe('events', () => {
  it.each([
    ['Event ID 1026', 'event/1026'],
    ['Event ID:      226', 'event/226'],
    ['EventID=36870', 'event/36870'],
    ['Ereignis-ID: 1057', 'event/1057'],
    ['事件 ID: 1058', 'event/1058'],
    ['<EventID>36888</EventID>', 'event/36888'],
    ['<EventID Qualifiers="0">56</EventID><Version>0</Version><Level>2</Level>', 'event/56'],
    [
      'Error,11/21/2026 9:14:01 AM,Schannel,36870,None,"… The error code is 0x8009030D."',
      'event/36870 hresult/0x8009030d',
    ],
    ['Informationen,29.04.2026 09:43:59,Microsoft-Windows-TerminalServices-Gateway,303,(3),"10048 Bytes"', 'event/303'],
    ['<EventID>1026</EventID><EventData><Data Name="Value">2308</Data></EventData>', 'event/1026 disconnect/0x904'],
    ['Event 226: RDP_TCP: An error was encountered (error code 0x80070040).', 'event/226 hresult/0x80070040'],
  ])('%j', (text, codes) => expect(read(text)).toBe(codes));
});
