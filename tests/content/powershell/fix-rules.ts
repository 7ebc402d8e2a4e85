import type { Fix } from './collect.ts';
import { readSyntax } from './syntax.ts';

const SCRIPTS = ['apply.ps1', 'verify.ps1', 'undo.ps1'];

/** A script that changes something is one statement; if it is a block, the block stops at the first failure. */
function unitProblems(name: string, text: string): string[] {
  const statements = readSyntax(text).statements.filter((statement) => !/^\$\w+ *=/.test(statement));
  if (statements.length > 1) return [`${name}: wrap it in one \`& { … }\`, or pasting runs on after a failure`];
  const [only = ''] = statements;
  const stops = /\$ErrorActionPreference = 'Stop'/.test(only);
  return only.startsWith('&') && !stops ? [`${name}: its block must set $ErrorActionPreference = 'Stop'`] : [];
}

function scriptProblems(fix: Fix): string[] {
  const { files, slug } = fix;
  const present = SCRIPTS.filter((name) => files[name] !== undefined);
  const states = Object.entries(files).flatMap(([name, text]) =>
    [...text.matchAll(/discreason\\undo\\([\w-]+)/gi)].map((match) => ({ name, slug: match[1] })),
  );
  return [
    ...Object.keys(files)
      .filter((name) => !SCRIPTS.includes(name))
      .map((name) => `${name}: only ${SCRIPTS.join(', ')} stand beside index.md`),
    ...(fix.changes.length > 0 ? present.map((name) => `${name}: its forms are made from \`changes\``) : []),
    ...['apply.ps1', 'undo.ps1'].flatMap((name) => unitProblems(name, files[name] ?? '')),
    ...states
      .filter((state) => state.slug !== slug)
      .map((state) => `${state.name}: uses the saved state of ${state.slug}`),
  ];
}

/**
 * What a fix still owes: every apply has a verify (but a test's); every apply has an undo or says why not; every script says what a reader
 * sees when all is well.
 */
export function fixProblems(fix: Fix): string[] {
  const generated = fix.changes.length > 0;
  const has = (role: string): boolean => generated || fix.files[`${role}.ps1`] !== undefined;
  const problems = [
    ...fix.problems.map(({ field, problem }) => `${field}: ${problem}`),
    ...scriptProblems(fix),
    ...['apply', 'undo'].flatMap((role) => [
      ...(has(role) && fix.expect[role] === undefined ? [`expect.${role} is missing`] : []),
      ...(!has(role) && fix.expect[role] !== undefined ? [`expect.${role} is there, but nothing to run`] : []),
    ]),
    ...(fix.expect['verify'] === undefined ? ['expect.verify is missing'] : []),
  ];
  // The one command of a test is itself the look.
  if (has('apply') && !has('verify') && fix.kind !== 'test') problems.push('apply without verify');
  if (has('undo') && !has('apply')) problems.push('undo without apply');
  if (has('apply') && !has('undo') && fix.noUndo === undefined) problems.push('apply without undo: say why in noUndo');
  if (has('undo') && fix.noUndo !== undefined) problems.push('noUndo beside an undo');
  if (fix.kind === 'change' && !has('undo') && fix.noUndo === undefined)
    problems.push('a change without undo: say why in noUndo');
  if (fix.kind === 'advice' && has('apply')) problems.push('advice has no apply: call it a change or a test');
  return problems;
}
