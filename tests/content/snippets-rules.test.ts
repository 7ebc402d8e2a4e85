import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPwsh, HOW_TO_GET_PWSH, runPwsh } from './powershell/pwsh.ts';
import { CMDLETS, DYNAMIC, snippetProblems } from './powershell/rules.ts';
import { GRAMMAR_FAULTS } from './powershell/syntax.ts';

// Every rule must be able to fail: for each, text that breaks it and what is said about it.

describe('snippetProblems', () => {
  it.each([
    ['bracket missing', "Get-Service -Name ('TermService'", 'cannot be read'],
    ['quote missing', "Get-Service -Name 'TermService", 'cannot be read'],
    ['list of bare words', 'Get-Service -Name a, b', 'cannot be read'],
    ['misspelt cmdlet', "Get-Servce -Name 'a'", 'Get-Servce: not a cmdlet'],
    ['wrong case', "get-service -Name 'a'", 'get-service: not a cmdlet'],
    ['alias', "gci -Path 'a'", 'gci: not a cmdlet'],
    ['alias Where', "Get-Service -Name 'a' | Where { $_.Name }", 'Where: not a cmdlet'],
    ['alias select', "Get-Service -Name 'a' | select -First 1", 'select: not a cmdlet'],
    ['alias ?', "Get-Service -Name 'a' | ? { $_.Name }", '?: not a cmdlet'],
    ['alias %', "Get-Service -Name 'a' | % { $_.Name }", '%: not a cmdlet'],
    ['alias in a block', "if ($a) { @(1) | ForEach-Object { rm -Path 'a' } }", 'rm: not a cmdlet'],
    ['alias in a string', '"$(gsv -Name \'a\')"', 'gsv: not a cmdlet'],
    ['misspelt parameter', "Get-Service -Nme 'a'", 'Get-Service -Nme: is no parameter'],
    ['abbreviated parameter', "Get-WinEvent -Max 1 -LogName 'System'", '-Max: is no parameter'],
    ['alias of a parameter', "Get-Item -PSPath 'a'", '-PSPath: is no parameter'],
    ['alias of a common parameter', "Get-Item -Path 'a' -EA 'Stop'", '-EA: is no parameter'],
    ['parameter with a colon', "Get-Item -Pth:'a'", '-Pth: is no parameter'],
    ['cmdlet only in 5.1', "Get-WmiObject -Class 'a'", 'Get-WmiObject: exists only in Windows PowerShell 5.1'],
    ['cmdlet only in 7', 'Get-Uptime', 'Get-Uptime: exists only in PowerShell 7'],
    ['parameter only in 5.1', "Get-Service -ComputerName 'a'", '-ComputerName: exists only in Windows PowerShell 5.1'],
    ['parameter only in 7', '@(1) | ForEach-Object -Parallel { $_ }', '-Parallel: exists only in PowerShell 7'],
    ['common parameter only in 7', "Get-Item -Path 'a' -ProgressAction 'Ignore'", '-ProgressAction: is no parameter'],
    ['&& only in 7', "Get-Item -Path 'a' && Get-Item -Path 'b'", '5.1 does not know &&'],
    [
      'splatted parameter',
      "$o = @{ Path = 'a'; Frce = $true }\nGet-Item @o",
      'line 2: Get-Item -Frce: is no parameter',
    ],
    ['splatted from nowhere', 'Get-Item @o', 'no hashtable is assigned'],
    ['positional argument', "Get-Item 'a'", "Get-Item: name the parameter of 'a'"],
    ['program without .exe', 'qwinsta', 'qwinsta: not a cmdlet'],
    ['program that is not in the list', 'format.exe', 'format.exe: not in the list'],
    ['invoked program that is not in the list', "& 'C:\\x y\\format.exe'", 'not in the list'],
    ['not ASCII', "'h\u00f6'", 'line 1: not ASCII'],
    ['curly quote', 'Write-Output \u2018a\u2019', 'not ASCII'],
    ['CRLF', "'a'\r\n'b'", 'line 1: not ASCII, or a CR'],
  ])('refuses: %s', (_, text, problem) => expect(snippetProblems(text).join('\n')).toContain(problem));

  it.each([
    [
      'a pipeline',
      "Get-Service -Name 'a' | Where-Object { $_.Status -eq 4 } | Select-Object -Property 'Name', 'Status'",
    ],
    ['a function of its own', "function Test-Me {\n  Get-Item -Path 'a'\n}\nTest-Me"],
    ['a splatted hashtable', "$o = @{ Path = 'a'; Filter = @{ Deep = 1 } }\nGet-Item @o -ErrorAction 'Stop'"],
    ['programs', "qwinsta.exe '/server:a'\n& 'C:\\Windows\\System32\\sfc.exe' '/scannow'"],
    ['a range in front', '1..3 | ForEach-Object { Start-Sleep -Seconds 1 }'],
    ['a module of Windows', "Get-NetTCPConnection -LocalPort 3389 -State 'Listen'"],
  ])('accepts: %s', (_, text) => expect(snippetProblems(text)).toEqual([]));

  it('exceptions are for cmdlets that exist, carry a reason, and are still needed', () => {
    for (const { name, parameter, why } of DYNAMIC) {
      expect(CMDLETS.get(name)?.params).not.toContain(parameter.slice(1));
      expect(why.length).toBeGreaterThan(20);
    }
    for (const { why } of GRAMMAR_FAULTS) expect(why.length).toBeGreaterThan(20);
  });
});

const pwsh = findPwsh();
const without = pwsh === undefined ? ` (skipped: ${HOW_TO_GET_PWSH})` : '';

describe.skipIf(pwsh === undefined)(`the real parser${without}`, () => {
  it('refuses what is newer than 5.1, and nothing else', { timeout: 60_000 }, () => {
    const newer = {
      '$a ? 1 : 2': 'the ternary operator',
      'Get-Item -Path 1 && Get-Item -Path 2': '&& and ||',
      'Get-Item -Path 1 || Get-Item -Path 2': '&& and ||',
      '$a ?? 1': '??',
      '$a ??= 1': '??=',
      '${a}?.b': '?.',
      '${a}?[0]': '?[]',
      'Get-Item -Path 1 &': 'a trailing &',
      '"`e[0m"': 'the escape',
      '"`u{41}"': 'the escape',
      '$a = 1uy': 'the number 1uy',
      '$a = 0b1': 'the number 0b1',
      '$a = 5n': 'the number 5n',
      "'a' -replace 'a', { $_ }": '-replace with a script block',
      'function f { clean { } }': 'the clean block',
    };
    const older = [
      '"``e"',
      '$a = 0xffL + 1kb + 1.5d',
      "'a' -replace 'a', 'b'",
      '& { param($a) $a } 1',
      "@{ a = 1 }['a']",
      'Get-Item -Path (',
    ];
    const script = fileURLToPath(new URL('powershell/parse.ps1', import.meta.url));
    const answers = runPwsh(pwsh ?? '', script, [...Object.keys(newer), ...older]) as { problems: string[] }[];
    const said = answers.map(({ problems }) => problems.join('\n'));
    Object.values(newer).forEach((what, at) => expect(said[at]).toContain(`does not know ${what}`));
    expect(said.slice(-older.length).map((text) => text === '')).toEqual([true, true, true, true, true, false]);
  });
});
