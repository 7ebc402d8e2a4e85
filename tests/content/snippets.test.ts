import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { collectSnippets, readFixes } from './powershell/collect.ts';
import { fixProblems } from './powershell/fix-rules.ts';
import { policyProblems, SETTINGS } from './powershell/policy-rules.ts';
import { findPwsh, HOW_TO_GET_PWSH, runPwsh } from './powershell/pwsh.ts';
import { snippetProblems } from './powershell/rules.ts';

const PARSE = fileURLToPath(new URL('powershell/parse.ps1', import.meta.url));
const snippets = collectSnippets();
const fixes = readFixes();
const pwsh = findPwsh();

describe('PowerShell of the content', () => {
  it('is found', () => {
    expect(snippets.length).toBeGreaterThan(0);
    expect(fixes.length).toBeGreaterThan(0);
  });

  it.each(snippets.map(({ where, text }) => ({ where, text })))('$where', ({ text }) => {
    expect(snippetProblems(text)).toEqual([]);
  });
});

describe.skipIf(pwsh === undefined)('PowerShell of the content, read by PowerShell itself', () => {
  it('parses, with nothing newer than 5.1', { timeout: 60_000 }, () => {
    const answers = runPwsh(
      pwsh ?? '',
      PARSE,
      snippets.map(({ text }) => text),
    );
    expect(answers).toEqual(snippets.map(() => expect.objectContaining({ problems: expect.any(Array) })));
    const wrong = (answers as { problems: string[] }[]).flatMap(({ problems }, at) =>
      problems.map((problem) => `${snippets[at]?.where}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('fixes', () => {
  it.each(fixes.map((fix) => ({ slug: fix.slug, fix })))('$slug: verify, undo, expect', ({ fix }) => {
    expect(fixProblems(fix)).toEqual([]);
  });

  it.each(fixes.filter(({ changes }) => changes.length > 0).map((fix) => ({ slug: fix.slug, fix })))(
    '$slug: policy values as the templates define them',
    ({ fix }) => expect(fix.changes.flatMap(policyProblems)).toEqual([]),
  );

  it('name Group Policy settings by their display name', () => {
    const named = fixes.filter(({ setting }) => setting !== undefined);
    expect(
      named.filter(({ setting = '' }) => !SETTINGS.has(setting)).map(({ slug, setting }) => `${slug}: ${setting}`),
    ).toEqual([]);
  });
});

afterAll(() => {
  if (pwsh === undefined)
    console.warn(`${snippets.length} PowerShell snippets were not read by PowerShell itself: ${HOW_TO_GET_PWSH}.`);
});
