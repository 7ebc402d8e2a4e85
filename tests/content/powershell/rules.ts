import { readFileSync } from 'node:fs';
import { readSyntax, type Command, type Syntax } from './syntax.ts';

/** A row of `data/powershell/cmdlets.json`. */
interface Cmdlet {
  readonly module: string;
  readonly params: readonly string[];
  readonly in: readonly string[];
  readonly 'only5.1'?: readonly string[];
  readonly only7?: readonly string[];
}

const table: { cmdlets: Record<string, Cmdlet> } = JSON.parse(
  readFileSync(new URL('../../../data/powershell/cmdlets.json', import.meta.url), 'utf8'),
);
/** Every cmdlet a snippet may name. */
export const CMDLETS = new Map(Object.entries(table.cmdlets));

/** Parameters every cmdlet has in 5.1 and 7 (about_CommonParameters). `ProgressAction` is only in 7.4. */
const COMMON = new Set(
  `Debug ErrorAction ErrorVariable InformationAction InformationVariable OutBuffer OutVariable PipelineVariable Verbose
  WarningAction WarningVariable`.split(/\s+/),
);

/** Programs of Windows that a snippet may start by file name. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  `certutil.exe cmd.exe cmdkey.exe dism.exe gpresult.exe gpupdate.exe icacls.exe ipconfig.exe klist.exe logoff.exe msg.exe
  mstsc.exe net.exe netsh.exe netstat.exe nltest.exe nslookup.exe ping.exe pnputil.exe qprocess.exe query.exe quser.exe
  qwinsta.exe reg.exe rwinsta.exe sc.exe schtasks.exe secedit.exe sfc.exe shutdown.exe takeown.exe taskkill.exe
  tasklist.exe tracert.exe tsdiscon.exe tzutil.exe w32tm.exe wevtutil.exe whoami.exe`.split(/\s+/),
);

/** Parameters the table cannot know (a provider adds them at run time), with the reason. Written with the hyphen. */
export const DYNAMIC: readonly { name: string; parameter: string; why: string }[] = [];

const only = (one: string): string => `exists only in ${one}`;

function versionProblem(cmdlet: Cmdlet): string | undefined {
  if (cmdlet.in.some((where) => where.startsWith('server'))) return undefined;
  if (!cmdlet.in.includes('5.1')) return only('PowerShell 7');
  return cmdlet.in.some((where) => where.startsWith('7')) ? undefined : only('Windows PowerShell 5.1');
}

function parameterProblem(name: string, cmdlet: Cmdlet, written: string): string | undefined {
  const parameter = written.replace(/^-/, '').replace(/:$/, '');
  if (DYNAMIC.some((row) => row.name === name && row.parameter === written)) return undefined;
  if (cmdlet['only5.1']?.includes(parameter)) return only('Windows PowerShell 5.1');
  if (cmdlet.only7?.includes(parameter)) return only('PowerShell 7');
  if (cmdlet.params.includes(parameter) || COMMON.has(parameter)) return undefined;
  return 'is no parameter of it (write the full name as documented)';
}

/** What may stand without its parameter's name (docs/writing.md): a script block here, the text of a message there. */
const mayBePositional = (name: string, argument: string): boolean =>
  name === 'Write-Output' || (['Where-Object', 'ForEach-Object'].includes(name) && argument.startsWith('{'));

function commandProblems(command: Command, { functions, hashtables }: Syntax): string[] {
  const { name } = command;
  if (name === undefined || functions.includes(name)) return [];
  if (/\.exe$/i.test(name)) {
    const program = name.split('\\').at(-1) ?? name;
    return PROGRAMS.has(program) ? [] : [`${name}: not in the list of programs`];
  }
  const cmdlet = CMDLETS.get(name);
  if (cmdlet === undefined)
    return [`${name}: not a cmdlet of the table (an alias, a wrong case, or a program without .exe?)`];
  const version = versionProblem(cmdlet);
  const splatted = command.splats.map((splat) => ({ splat, keys: hashtables.get(splat.replace('@', '$')) }));
  const parameters = [...command.parameters, ...splatted.flatMap(({ keys }) => (keys ?? []).map((key) => `-${key}`))];
  return [
    ...(version === undefined ? [] : [`${name}: ${version}`]),
    ...parameters.flatMap((written) => {
      const problem = parameterProblem(name, cmdlet, written);
      return problem === undefined ? [] : [`${name} ${written}: ${problem}`];
    }),
    ...splatted
      .filter(({ keys }) => keys === undefined)
      .map(({ splat }) => `${name} ${splat}: no hashtable is assigned to it, so its parameters cannot be read`),
    ...command.positional
      .filter((argument) => !mayBePositional(name, argument))
      .map((argument) => `${name}: name the parameter of ${argument.slice(0, 40)}`),
  ];
}

/** Everything that is wrong with a PowerShell snippet, as `line 2: …`. An empty list means that it may be published. */
export function snippetProblems(text: string): string[] {
  const syntax = readSyntax(text);
  const ascii = text
    .split('\n')
    .flatMap((line, at) => (/[^\t\u0020-\u007e]/.test(line) ? [`line ${at + 1}: not ASCII, or a CR`] : []));
  return [
    ...syntax.faults,
    ...ascii,
    ...syntax.commands.flatMap((command) =>
      commandProblems(command, syntax).map((problem) => `line ${command.line}: ${problem}`),
    ),
  ];
}
