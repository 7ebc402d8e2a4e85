/**
 * What a word in front of a number says about it.
 * `never` at any distance and `not` as the nearest word say that the number is no code;
 * `plain` says that no word further off is its label.
 */
export type WordClass =
  | 'extended' | 'disconnect' | 'reason' | 'generic' | 'info' | 'errinfo' | 'status' | 'ntstatus' | 'hresult'
  | 'win32' | 'event' | 'id' | 'exit' | 'negotiation' | 'gateway' | 'freerdp' | 'product' | 'provider'
  | 'system' | 'os' | 'rpc' | 'filler' | 'not' | 'plain' | 'never'; // prettier-ignore

const words = new Map<string, WordClass>();
const add = (kind: WordClass, list: string): void => {
  for (const word of list.split(' ')) words.set(word, kind);
};

add('extended', 'extended ext exdisc ex étendu étendue etendu erweitert');
add('disconnect', 'disconnect disconnected disconnection disconnects disc discreason getrennt disconnectreason');
add(
  'reason',
  'reason reasons reasoncode grund gründe motivo motivos razones raison raisons reden ursache causa причина powód orsak årsag syy sebep neden',
);
add(
  'generic',
  'error errors err errorcode code codes errcode fehler fehlercode erreur codigo código códigos codice errore',
);
add(
  'generic',
  'errores erreurs erros errori erro fout foutcode kod kodu kód koodi virhe virhekoodi felkod fel fejlkode fejl feilkode feil hata hiba',
);
add('generic', 'hibakód chyba błąd błędu κωδικός lỗi mã failed failure failurecode');
add(
  'generic',
  'cod eroare kôd greške грешке кôд koda napake napaka klaidos kodas kļūdas kods tõrkekood veakood kode kesalahan',
);
add(
  'extended',
  'extins extinsă prošireni проширени razširjena išplėstinis paplašināts laiendatud diperluas ampliat hedatua rộng מורחב الموسع',
);
add('info', 'info information');
add('errinfo', 'errinfo errorinfo seterrorinfo');
add('status', 'status substatus failurestatus');
add('ntstatus', 'ntstatus');
add('hresult', 'hresult hr sspi');
add(
  'win32',
  'win32 winsock winsockerror win32error winerror lasterror getlasterror wsa wsagetlasterror wsaerror win32exception socketexception',
);
add(
  'event',
  'event events eventid ereignis évènement événement evenement evento evenement wydarzenie zdarzenie händelse',
);
add('event', 'событие события olay eventcode eid eids');
add('id', 'id ids identifier kennung');
add('exit', 'exit exits exited exitcode');
add('negotiation', 'negotiation nego negfailure');
add('gateway', 'gateway rdgateway tsgateway tsgu');
add('freerdp', 'freerdp xfreerdp wlfreerdp sdlfreerdp guacd guacamole remmina');
add('product', 'rdp mstsc mremoteng rdcman 1remote xrdp');
add('provider', 'schannel termdd');
add('system', 'system');
add('os', 'os');
add('rpc', 'rpc');
add(
  'filler',
  'is was are the a an of number no nr num n° value with by de du des del der die das от von and und like as wie',
);
add('never', 'http https msi errno openssl alert fatal state winhttp bio ultimatum segfault');
add('not', 'port ports build version ver versions kb cve pid tid thread threads process processes session sessions');
add('not', 'uid gid sid logon type layout keyboard kbd locale lcid language keyword keywords level task opcode record');
add('not', 'channel channels size length len bytes byte width height depth count dword qword flags flag mask handle');
add(
  'not',
  'address addr offset qualifiers activity correlation link linkid vendor index slot bit bits protocolversion',
);
add('plain', 'v user users line lines total time timestamp date year day hour minute second seconds ms timeout retry');
add('plain', 'retries attempt attempts step page chapter issue issues pr ticket case bug windows server office kernel');
add('plain', 'linux ubuntu debian rev revision device ip host hostname score row column resolution since after before');
add('plain', 'until every priority');
add(
  'not',
  'pdu lang options option ticket ptype magic cpu core signal hash checksum crc fd socket ptr pointer mtu serial keycode scancode keysym',
);

/** Stems, because these languages decline and compound. */
const STEMS = Map.groupBy(
  [
    ...list('extended', 'дополнит додатков zusätzl supplém rozšír kiterjeszt разширен'),
    ...list('extended', 'erweitert étendu extendid ampliad estes estendid expandid uitgebreid rozszerz rozšíř rozsir'),
    ...list(
      'extended',
      'расширен розширен utökad udvidet utvidet utvidga laajenn genişlet kibővít bővített extins εκτεταμ',
    ),
    ...list('generic', 'ошибк помилк błęd chyb hibak σφάλμα σφάλματ κωδικ код fehlerc virhek'),
  ],
  ([, stem]) => stem[0] ?? '',
);

function list(kind: WordClass, stems: string): (readonly [WordClass, string])[] {
  return stems.split(' ').map((stem) => [kind, stem] as const);
}

const CJK_EXTENDED = /扩展|擴展|擴充|延伸|拡張|확장|เพิ่มเติม/;
const CJK_REASON = /原因|理由|이유/;
const CJK_GENERIC = /错误|錯誤|エラー|오류|代码|代碼|コード|코드|خطأ|רמז|שגיאה|รหัส/;
const CJK_EVENT = /事件|イベント|이벤트/;

const MEMO = 4096;
const memo = new Map<string, WordClass | undefined>();

/** The class of one lower-case word, or undefined for a word that says nothing here. */
export function classOfWord(word: string): WordClass | undefined {
  const known = words.get(word);
  if (known) return known;
  if (word.length > 40) return undefined;
  if (memo.has(word)) return memo.get(word);
  if (memo.size >= MEMO) memo.clear();
  const found = byStem(word);
  memo.set(word, found);
  return found;
}

function byStem(word: string): WordClass | undefined {
  const first = word.charCodeAt(0);
  if (first >= 0x600) {
    if (CJK_EXTENDED.test(word)) return 'extended';
    if (CJK_GENERIC.test(word)) return 'generic';
    if (CJK_REASON.test(word)) return 'reason';
    return CJK_EVENT.test(word) ? 'event' : undefined;
  }
  for (const [kind, stem] of STEMS.get(word[0] ?? '') ?? []) if (word.startsWith(stem)) return kind;
  return undefined;
}
