import { describe, expect, it } from 'vitest';
import type { RegistryChange } from '../../src/lib/snippets/index.ts';
import { checksOf, fences, readMarkdown, snippetsOfFix, type Fix } from './powershell/collect.ts';
import { fixProblems } from './powershell/fix-rules.ts';
import { policyProblems } from './powershell/policy-rules.ts';

// Every rule must be able to fail: for each, a fix or a change that breaks it and what is said about it.

const change = (more: Partial<RegistryChange> = {}): RegistryChange => ({
  hive: 'HKLM',
  key: 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
  name: 'SelectTransport',
  type: 'REG_DWORD',
  data: 1,
  undo: 'previous',
  ...more,
});

describe('policyProblems', () => {
  it.each<[string, Partial<RegistryChange>, string]>([
    ['misspelt value', { name: 'SelectTransprt' }, 'no Group Policy setting'],
    ['wrong case', { name: 'selecttransport' }, 'no Group Policy setting'],
    ['wrong key', { key: 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Service' }, 'no Group Policy setting'],
    [
      'value of another key',
      { key: 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\\Client' },
      'no Group Policy setting',
    ],
    ['wrong type', { type: 'REG_SZ', data: '1' }, 'REG_DWORD, not REG_SZ'],
    ['value that is not allowed', { data: 7 }, '7 is not among'],
    ['undo to a value that is not allowed', { undo: { data: 7 } }, '7 is not among'],
    ['hive of the wrong class', { hive: 'HKCU' }, 'does not exist in HKCU'],
    ['neither on nor off', { name: 'fEnableWddmDriver', data: 2 }, '2 is not among'],
    [
      'policy outside SOFTWARE\\Policies',
      {
        key: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters',
        name: 'AllowEncryptionOracle',
        data: 3,
      },
      '3 is not among',
    ],
  ])('refuses: %s', (_, wrong, problem) => expect(policyProblems(change(wrong)).join('\n')).toContain(problem));

  it.each<[string, Partial<RegistryChange>]>([
    ['a choice', {}],
    ['the key in another case', { key: 'Software\\policies\\Microsoft\\Windows NT\\Terminal Services' }],
    [
      'text',
      {
        key: 'SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002',
        name: 'Functions',
        type: 'REG_SZ',
        data: 'TLS_AES_256_GCM_SHA384',
      },
    ],
    [
      'no policy at all',
      { key: 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server', name: 'fDenyTSConnections', data: 9 },
    ],
  ])('accepts: %s', (_, right) => expect(policyProblems(change(right))).toEqual([]));
});

describe('fixProblems', () => {
  const unit = "& {\n  $ErrorActionPreference = 'Stop'\n  Get-Item -Path 'a'\n}\n";
  const fix = (more: Partial<Fix> = {}): Fix => ({
    slug: 'demo',
    kind: 'change',
    changes: [],
    problems: [],
    files: { 'apply.ps1': unit, 'verify.ps1': "Get-Item -Path 'a'\n", 'undo.ps1': unit },
    expect: { apply: 'a', verify: 'b', undo: 'c' },
    noUndo: undefined,
    setting: undefined,
    ...more,
  });
  const files = (more: Record<string, string>): Partial<Fix> => ({ files: { ...fix().files, ...more } });
  const { 'verify.ps1': verify = '', ...others } = fix().files;

  it.each<[string, Partial<Fix>, string]>([
    ['no verify', { files: others }, 'apply without verify'],
    [
      'no undo, no reason',
      { files: { 'apply.ps1': unit, 'verify.ps1': verify }, expect: { apply: 'a', verify: 'b' } },
      'apply without undo',
    ],
    ['change by hand, no reason', { files: {}, expect: { verify: 'b' } }, 'a change without undo'],
    ['undo without apply', { files: { 'undo.ps1': unit, 'verify.ps1': verify } }, 'undo without apply'],
    ['reason beside an undo', { noUndo: 'x' }, 'noUndo beside an undo'],
    ['expect.apply missing', { expect: { verify: 'b', undo: 'c' } }, 'expect.apply is missing'],
    ['expect.undo missing', { expect: { apply: 'a', verify: 'b' } }, 'expect.undo is missing'],
    [
      'expect.undo missing beside changes',
      { files: {}, changes: [change()], expect: { apply: 'a', verify: 'b' } },
      'expect.undo is missing',
    ],
    ['expect.verify missing', { expect: { apply: 'a', undo: 'c' } }, 'expect.verify is missing'],
    ['expect for nothing', { files: {}, noUndo: 'x' }, 'expect.apply is there, but nothing to run'],
    ['advice that changes', { kind: 'advice' }, 'advice has no apply'],
    ['scripts beside changes', { changes: [change()] }, 'apply.ps1: its forms are made from'],
    ['a script of another name', files({ 'aply.ps1': unit }), 'aply.ps1: only'],
    [
      'statements outside a unit',
      files({ 'apply.ps1': "Get-Item -Path 'a'\nGet-Item -Path 'b'\n" }),
      'apply.ps1: wrap it',
    ],
    ['a unit that runs on', files({ 'undo.ps1': "& {\n  Get-Item -Path 'a'\n}\n" }), 'undo.ps1: its block must set'],
    [
      'state of another fix',
      files({ 'undo.ps1': unit.replace("'a'", "'HKLM:\\SOFTWARE\\discreason\\undo\\other'") }),
      'saved state of other',
    ],
    [
      'a wrong change',
      { files: {}, changes: [change()], problems: [{ field: 'changes[0].key', problem: 'x' }] },
      'changes[0].key: x',
    ],
  ])('refuses: %s', (_, wrong, problem) => expect(fixProblems(fix(wrong)).join('\n')).toContain(problem));

  it.each<[string, Partial<Fix>]>([
    ['scripts', {}],
    ['changes', { files: {}, changes: [change()] }],
    ['a variable to fill in above the unit', files({ 'apply.ps1': `$HostName = 'host.example.com'\n\n${unit}` })],
    [
      'no undo, with its reason',
      { files: { 'apply.ps1': unit, 'verify.ps1': verify }, expect: { apply: 'a', verify: 'b' }, noUndo: 'x' },
    ],
    [
      'a test of one command',
      { kind: 'test', files: { 'apply.ps1': 'gpupdate.exe' }, expect: { apply: 'a', verify: 'b' }, noUndo: 'x' },
    ],
  ])('accepts: %s', (_, right) => expect(fixProblems(fix(right))).toEqual([]));

  it('collects scripts, what is made from changes, checks and fences', () => {
    expect(snippetsOfFix(fix()).map(({ where }) => where)).toEqual([
      'fixes/demo/apply.ps1',
      'fixes/demo/verify.ps1',
      'fixes/demo/undo.ps1',
    ]);
    expect(snippetsOfFix(fix({ files: {}, changes: [change()] })).map(({ role }) => role)).toEqual([
      'apply',
      'verify',
      'undo',
    ]);
    const page = readMarkdown(
      '---\nchecks:\n  - { title: A, run: gci }\n  - { title: B, run: ls, language: sh }\n---\n\n```powershell\nfoo\n```\n\n```cmd\nbar\n```\n',
    );
    expect(checksOf(page.data)).toEqual([{ title: 'A', text: 'gci' }]);
    expect(fences(page.body)).toEqual(['foo\n']);
  });
});
