import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/lib/codes/index.ts';

/** The two labels of the dialog as translations print them, or as people translate them. */
const LABELS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['Fehlercode:', 'Erweiterter Fehlercode:'],
  fr: ['Code d’erreur :', 'Code d’erreur étendu :'],
  es: ['Código de error:', 'Código de error extendido:'],
  it: ['Codice errore:', 'Codice errore esteso:'],
  ptbr: ['Código de erro:', 'Código de erro estendido:'],
  pt: ['Código de erro:', 'Código de erro expandido:'],
  nl: ['Foutcode:', 'Uitgebreide foutcode:'],
  pl: ['Kod błędu:', 'Rozszerzony kod błędu:'],
  cs: ['Kód chyby:', 'Rozšířený kód chyby:'],
  sk: ['Kód chyby:', 'Rozšírený kód chyby:'],
  hu: ['Hibakód:', 'Kiterjesztett hibakód:'],
  ro: ['Cod de eroare:', 'Cod de eroare extins:'],
  sv: ['Felkod:', 'Utökad felkod:'],
  da: ['Fejlkode:', 'Udvidet fejlkode:'],
  nb: ['Feilkode:', 'Utvidet feilkode:'],
  fi: ['Virhekoodi:', 'Laajennettu virhekoodi:'],
  tr: ['Hata kodu:', 'Genişletilmiş hata kodu:'],
  el: ['Κωδικός σφάλματος:', 'Εκτεταμένος κωδικός σφάλματος:'],
  ru: ['Код ошибки:', 'Расширенный код ошибки:'],
  uk: ['Код помилки:', 'Розширений код помилки:'],
  bg: ['Код на грешка:', 'Разширен код на грешка:'],
  sr: ['Kôd greške:', 'Prošireni kôd greške:'],
  srcyr: ['Кôд грешке:', 'Проширени кôд грешке:'],
  hr: ['Kod pogreške:', 'Prošireni kod pogreške:'],
  sl: ['Koda napake:', 'Razširjena koda napake:'],
  lt: ['Klaidos kodas:', 'Išplėstinis klaidos kodas:'],
  lv: ['Kļūdas kods:', 'Paplašināts kļūdas kods:'],
  et: ['Tõrkekood:', 'Laiendatud tõrkekood:'],
  ja: ['エラー コード:', '拡張エラー コード:'],
  zh: ['错误代码：', '扩展错误代码：'],
  tw: ['錯誤碼:', '擴充錯誤碼:'],
  tw2: ['錯誤碼:', '延伸錯誤碼:'],
  ko: ['오류 코드:', '확장 오류 코드:'],
  ar: ['رمز الخطأ:', 'رمز الخطأ الموسع:'],
  he: ['קוד שגיאה:', 'קוד שגיאה מורחב:'],
  th: ['รหัสข้อผิดพลาด:', 'รหัสข้อผิดพลาดเพิ่มเติม:'],
  vi: ['Mã lỗi:', 'Mã lỗi mở rộng:'],
  id: ['Kode kesalahan:', 'Kode kesalahan diperluas:'],
  ca: ["Codi d'error:", "Codi d'error ampliat:"],
  eu: ['Errore-kodea:', 'Errore-kode hedatua:'],
  gl: ['Código de erro:', 'Código de erro estendido:'],
};

const firsts = (text: string): string[] =>
  [...Map.groupBy(parse(text), ({ start }) => start).values()].map(([code]) => `${code?.family}/${code?.value}`);

describe('the dialog in other languages', () => {
  it.each(Object.entries(LABELS))('%s', (_, [code, extended]) => {
    for (const [first, second, family] of [
      ['0x904', '0x7', 'disconnect'],
      ['0x204', '0x0', 'disconnect'],
      ['0x3000008', '0x0', 'gateway'],
      ['0x1104', '0x100c', 'disconnect'],
    ]) {
      const both = [`${family}/${first}`, `extended/${second}`];
      expect(firsts(`${code} ${first}\r\n${extended} ${second}\r\n(UTC): 03/14/23 08:11:52`)).toEqual(both);
      expect(firsts(`${code} ${first} ${extended} ${second}`)).toEqual(both);
      expect(firsts(`${code}${first}，${extended}${second}`)).toEqual(both);
    }
    // A number labelled extended is never a disconnect reason.
    expect(firsts(`${extended} 0x204`)).toEqual(['extended/0x204']);
  });
});
