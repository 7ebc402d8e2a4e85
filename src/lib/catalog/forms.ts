import type { CollectionEntry } from 'astro:content';
import { encodePs1File, encodeRegFile, snippetsOf, type Form } from '../snippets/index.ts';
import type { Catalog } from './catalog.ts';
import { prose } from './prose.ts';

/** The three numbered steps of a fix. */
export const STEPS = ['apply', 'verify', 'undo'] as const;
type Step = (typeof STEPS)[number];
type Fix = CollectionEntry<'fixes'>;

const shown = (form: Form) => ({
  code: form.text?.trimEnd() ?? null,
  note: form.text === null ? prose(form.why) : undefined,
});

/** Texts of one step: the script beside the fix, or what its registry changes say. */
function texts(from: Catalog, { id, data }: Fix, step: Step): { powershell?: Form; reg?: Form; regExe?: Form } {
  const script = from.scripts.get(`${id}/${step}.ps1`);
  if (script !== undefined) return { powershell: { text: script } };
  if (data.changes.length === 0) return {};
  const made = snippetsOf(id, data.changes);
  const reg = step === 'verify' ? {} : { reg: made.reg[step] };
  return { powershell: { text: made.powershell[step] }, regExe: made.regExe[step], ...reg };
}

/** Forms of one step, in the order of their tabs; empty where the fix has no command for it. */
export function formsOf(from: Catalog, fix: Fix, step: Step) {
  const { powershell, reg, regExe } = texts(from, fix, step);
  const file = (form: Form, ending: string) => (form.text === null ? undefined : `/fixes/${fix.id}/${step}.${ending}`);
  const { policy } = fix.data;
  return [
    ...(powershell
      ? [
          {
            form: 'powershell',
            label: 'PowerShell',
            language: 'powershell' as const,
            file: file(powershell, 'ps1'),
            ...shown(powershell),
          },
        ]
      : []),
    ...(reg ? [{ form: 'reg', label: '.reg', language: 'reg' as const, file: file(reg, 'reg'), ...shown(reg) }] : []),
    ...(regExe ? [{ form: 'reg.exe', label: 'reg.exe', language: 'bat' as const, ...shown(regExe) }] : []),
    ...(policy && step === 'apply' && powershell
      ? [
          {
            form: 'policy',
            label: 'Group Policy',
            language: 'text' as const,
            code: null,
            note: prose(`${policy.path} > **${policy.setting}**: ${policy.choose}`),
          },
        ]
      : []),
  ];
}

/** The files beside a fix's page, as the programs on Windows that read them expect their bytes. */
export function downloads(from: Catalog, fix: Fix): { file: string; bytes: Uint8Array<ArrayBuffer> }[] {
  return STEPS.flatMap((step) => {
    const { powershell, reg } = texts(from, fix, step);
    return [
      ...(powershell?.text ? [{ file: `${step}.ps1`, bytes: new Uint8Array(encodePs1File(powershell.text)) }] : []),
      ...(reg?.text ? [{ file: `${step}.reg`, bytes: new Uint8Array(encodeRegFile(reg.text)) }] : []),
    ];
  });
}
