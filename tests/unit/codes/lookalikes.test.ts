import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/lib/codes/index.ts';

describe('look-alikes are no codes', () => {
  it.each([
    '', ' ', '\u0000', 'no code in here', '0x', '0x0', '0', 'error code: 0x0', 'Status: 0x0', 'The operation completed (0x0)',
    '0x90x', '0x904g', '0x123456789', 'Error code: 0x90x', 'foo0x904', '100x904', 'abc0x7def', 'deadbeef', 'a1b2c3d',
    '192.168.0.1', '10.0.0.1:3389', 'server1:3389', 'host.example.com:3389', 'port 3389', 'TCP port 516', 'fe80::904',
    '10.0.26100.5547', 'version 2.308', 'build 22621', 'Windows 11', 'Server 2019', '2026', '2026-11-21', '11/21/2026',
    '21.11.2026 09:14', '09:14:01', '2026-11-21T09:14:01.2308Z', '{3f2504e0-4f89-11d3-9a0c-0305e82c3301}',
    'Activity ID: 23080000-4f89-11d3-9a0c-0305e82c3301', 'KB5018410', 'KB 2308', 'CVE-2019-0708', 'issue #516', '#516',
    'https://go.microsoft.com/fwlink/?LinkId=2308', 'https://example.com/0x904/0x7', 'LinkId=2308', '0x00000409',
    'keyboard layout 0x00000407', 'Thread ID: 0x904', 'Process ID: 0x1f4', 'ThreadID="2308"', 'Session 516', 'Session ID: 3',
    'Logon ID: 0x3E7', 'Logon Type: 3', '<EventRecordID>2308</EventRecordID>', 'Keywords: 0x8020000000000000',
    '<Keywords>0x4000000000000000</Keywords>', '2308 bytes', '516 ms', 'took 264 seconds', '1920x1080', 'errno 111',
    'errno=104', '[Errno 111] Connection refused', 'error:1408F10B:SSL routines:ssl3_get_record', 'HTTP/1.1 404 Not Found',
    'HTTP 401', 'HTTP error 404', 'status code 401', 'error 5 times', 'REG_DWORD 0x904', 'dword:00000904', '24/7', '1,234',
    'fatal alert was received (40)', 'internal error state is 10013',
    'colour #0078d4', 'user@516', '$516', '516%', 'exit code 1', 'process exited with code 131', 'S-1-5-21-2308-516-1001',
    'pid 2308', 'error 104 (Connection reset by peer)', 'os error 111', '0xffffffff', '-1', 'segfault at 0 ip 00007f error 4 in libc', 'reg add HKLM\\SOFTWARE\\x /d 0x3', 'SSL alert number 40', 'MAC 00:15:5d:01:0a:07', '0x00007faa5931db85', 'log=0xf0', 'UPSTREAM_TIMEOUT', '[18:41:33:123] [2308:516] [INFO]', 'guacd[2308]: INFO:', '2 of 516', 'RDP 8.1', 'rdp 3389',
  ])('%j', (text) => expect(parse(text)).toEqual([])); // prettier-ignore
});
