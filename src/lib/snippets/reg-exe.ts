import { undoData, type Form, type RegistryChange, type RegistryData, type RegistryType } from './change.ts';
import { valueOf } from './value.ts';

/** `cmd.exe` takes lines of at most 8,191 characters (Microsoft, "Command prompt line string limitation"). */
const MAX_LINE = 8_191;

/**
 * An argument in quotation marks that `cmd.exe` (pasted or in a file) and the C runtime read alike, or the reason why there
 * is none. Inside the marks `& | < > ^` are plain; `%` is not and cannot be escaped for both the prompt and a batch file;
 * a `"` ends the quoting for cmd.exe but not for reg.exe, so that it goes only where no special character follows.
 * Backslashes before a mark are doubled (Microsoft, "Parsing C command-line arguments").
 */
function argument(text: string): { text: string } | { why: string } {
  if (/[^\u0020-\u007e]/.test(text))
    return { why: 'A character is not ASCII, and the console may read it as another.' };
  if (text.includes('%')) return { why: 'cmd.exe would replace what stands between % signs.' };
  if (text.includes('!')) return { why: 'cmd.exe may replace what stands between ! signs.' };
  if (text.includes('"') && /[&|<>^()]/.test(text))
    return { why: 'cmd.exe would run what stands behind a quotation mark.' };
  if (/^[/-]/.test(text)) return { why: 'reg.exe may read a leading / or - as an option.' };
  return { text: `"${text.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"` };
}

/** The `/t … /d …` part. Numbers above the signed range go in hex. */
function dataArguments(type: RegistryType, data: RegistryData): { text: string } | { why: string } {
  const value = valueOf(type, data);
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ': {
      const said = argument(value.text);
      return 'why' in said ? said : { text: `/t ${type} /d ${said.text}` };
    }
    case 'REG_MULTI_SZ': {
      if (value.items.length === 0) return { why: 'reg.exe has no way to say an empty list.' };
      if (value.items.some((item) => item.includes('\\0'))) return { why: 'reg.exe would part the list at \\0.' };
      const said = argument(value.items.join('\\0'));
      return 'why' in said ? said : { text: `/t ${type} /d ${said.text}` };
    }
    case 'REG_DWORD':
      return { text: `/t ${type} /d ${value.number > 0x7fff_ffffn ? `0x${value.number.toString(16)}` : value.number}` };
    case 'REG_QWORD':
      if (value.number > 0x7fff_ffff_ffff_ffffn)
        return { why: 'It is not documented that reg.exe takes so large a number.' };
      return { text: `/t ${type} /d ${value.number}` };
    case 'REG_BINARY':
      if (value.bytes.length === 0) return { why: 'reg.exe has no way to say empty binary data.' };
      return { text: `/t ${type} /d ${value.bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}` };
  }
}

/** `/reg:64` reaches the same keys from a 32-bit console. */
function command(verb: string, change: RegistryChange, rest: string): { text: string } | { why: string } {
  const key = argument(`${change.hive}\\${change.key}`);
  const name = change.name === '' ? { text: '' } : argument(change.name);
  if ('why' in key) return key;
  if ('why' in name) return name;
  const text = `reg.exe ${verb} ${key.text} ${name.text === '' ? '/ve' : `/v ${name.text}`}${rest} /reg:64`;
  return text.length > MAX_LINE ? { why: `cmd.exe takes at most ${MAX_LINE} characters in a line.` } : { text };
}

function add(change: RegistryChange, data: RegistryData): { text: string } | { why: string } {
  const said = dataArguments(change.type, data);
  return 'why' in said ? said : command('add', change, ` ${said.text} /f`);
}

function form(lines: readonly ({ text: string } | { why: string })[]): Form {
  const refused = lines.find((line) => 'why' in line);
  if (refused !== undefined && 'why' in refused) return { text: null, why: refused.why };
  return { text: lines.map((line) => ('text' in line ? `${line.text}\n` : '')).join('') };
}

/** The `reg.exe` forms, one line for each change, for Command Prompt. */
export interface RegExeForms {
  readonly apply: Form;
  readonly verify: Form;
  readonly undo: Form;
}

/**
 * The `reg.exe` lines of changes that `checkChanges` accepts. `verify` only shows the value and its type. A form is null with
 * its reason where a value cannot be said safely, and undo where only the PowerShell undo knows what was there.
 *
 * @throws RangeError if `checkChanges` would refuse the data.
 */
export function regExeForms(changes: readonly RegistryChange[]): RegExeForms {
  return {
    apply: form(changes.map((change) => add(change, change.data))),
    verify: form(changes.map((change) => command('query', change, ''))),
    undo: form(
      changes.map((change) => {
        const data = undoData(change);
        if (data === 'saved')
          return {
            why: 'reg.exe cannot know which value was there before, and saves nothing. Note the value before you set it. After the PowerShell apply, the PowerShell undo puts it back.',
          };
        return data === null ? command('delete', change, ' /f') : add(change, data);
      }),
    ),
  };
}
